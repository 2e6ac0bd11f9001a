package dev.mcdewey.cli;

import dev.mcdewey.cli.run.DataFolder;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where McDewey writes, and how much memory its server gets. */
final class DataOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:MCDEWEY_DATA:-.mcdewey}",
            description = "the only folder that is written to (default: .mcdewey)")
    private Path data = Path.of(".mcdewey");

    @Option(
            names = "--heap",
            paramLabel = "MB",
            defaultValue = "512",
            description =
                    "memory of the embedded Elasticsearch in MB (default: 512; 1024 and more for large libraries)")
    private int heap;

    DataFolder folder() {
        return DataFolder.at(data);
    }

    int heapMegabytes() {
        return heap;
    }
}
