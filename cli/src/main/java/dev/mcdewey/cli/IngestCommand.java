package dev.mcdewey.cli;

import dev.mcdewey.cli.run.Checkout;
import dev.mcdewey.cli.run.Installation;
import dev.mcdewey.cli.run.LibraryFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mcdewey ingest}. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = "Refreshes the index from a library folder once, then prints the balance.",
        footer = {
            "",
            "A library folder is vendor/product/version/guide/files.",
            "With SPRING_ELASTICSEARCH_URIS set, your own Elasticsearch is used instead of the embedded one."
        })
final class IngestCommand implements Callable<Integer> {

    @Mixin
    private final DataOptions data = new DataOptions();

    @Option(names = "--library", required = true, paramLabel = "DIR", description = "the folder of the guides")
    private Path library = Path.of("");

    @Option(names = "--rebuild", description = "parse and embed everything anew")
    private boolean rebuild;

    @Option(names = "--force", description = "publish even where golden queries no longer find their file")
    private boolean forced;

    @Override
    public Integer call() throws Exception {
        Checkout checkout = Checkout.current().require(List.of("ingest-job"));
        LibraryFolder folder = LibraryFolder.at(library);
        try (Installation installation = Installation.open(checkout, data.folder())) {
            installation.elasticsearch(data.heapMegabytes());
            return installation.ingest(folder, rebuild, forced);
        }
    }
}
