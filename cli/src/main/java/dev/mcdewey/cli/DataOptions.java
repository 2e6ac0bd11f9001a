package dev.mcdewey.cli;

import dev.mcdewey.cli.run.DataFolder;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where McDewey writes, and how much memory its server gets. */
final class DataOptions {

    private static final String DEFAULT = ".mcdewey";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:MCDEWEY_DATA:-" + DEFAULT + "}",
            description = "the only folder that is written to (default: MCDEWEY_DATA, else " + DEFAULT + ")")
    private String data = DEFAULT;

    @Option(
            names = "--heap",
            paramLabel = "MB",
            defaultValue = "512",
            converter = HeapConverter.class,
            description =
                    "memory of the embedded Elasticsearch in MB (default: 512; 1024 and more for large libraries)")
    private int heap;

    /** The data folder; a variable that is set to nothing means the default, never the current folder. */
    DataFolder folder() {
        return DataFolder.at(Path.of(data.isBlank() ? DEFAULT : data));
    }

    int heapMegabytes() {
        return heap;
    }
}
