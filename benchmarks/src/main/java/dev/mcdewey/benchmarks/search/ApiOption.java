package dev.mcdewey.benchmarks.search;

import java.net.URI;
import picocli.CommandLine.Option;

/** Where the search API is. */
final class ApiOption {

    @Option(
            names = "--url",
            defaultValue = "http://127.0.0.1:8080",
            paramLabel = "URL",
            description = "the search API (default: http://127.0.0.1:8080)")
    private URI url = URI.create("");

    URI url() {
        return url;
    }
}
