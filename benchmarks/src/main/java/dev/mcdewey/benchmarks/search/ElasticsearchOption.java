package dev.mcdewey.benchmarks.search;

import java.net.URI;
import picocli.CommandLine.Option;

/** Where its Elasticsearch is. */
final class ElasticsearchOption {

    @Option(
            names = "--elasticsearch",
            required = true,
            paramLabel = "URL",
            description = "its Elasticsearch, as mcdewey up prints it")
    private URI elasticsearch = URI.create("");

    URI url() {
        return elasticsearch;
    }
}
