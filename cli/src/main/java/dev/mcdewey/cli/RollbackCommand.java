package dev.mcdewey.cli;

import dev.mcdewey.cli.run.Checkout;
import dev.mcdewey.cli.run.Installation;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mcdewey rollback}. */
@Command(
        name = "rollback",
        mixinStandardHelpOptions = true,
        description = "Shows readers the library as it was before the last refresh that changed it. A second rollback"
                + " takes the first one back.",
        footer = {"", "With SPRING_ELASTICSEARCH_URIS set, your own Elasticsearch is used instead of the embedded one."
        })
final class RollbackCommand implements Callable<Integer> {

    @Mixin
    private final DataOptions data = new DataOptions();

    @Override
    public Integer call() throws Exception {
        Checkout checkout = Checkout.current().require(List.of("ingest-job"));
        try (Installation installation = Installation.open(checkout, data.folder())) {
            installation.elasticsearch(data.heapMegabytes());
            return installation.rollBack();
        }
    }
}
