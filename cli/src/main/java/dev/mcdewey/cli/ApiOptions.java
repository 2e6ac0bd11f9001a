package dev.mcdewey.cli;

import dev.mcdewey.cli.api.SearchApi;
import picocli.CommandLine.Option;

/** Where the API is. */
final class ApiOptions {

    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "${env:MCDEWEY_URL:-http://127.0.0.1:8080}",
            description = "the search API (default: MCDEWEY_URL, else http://127.0.0.1:8080)")
    private String url = "";

    SearchApi api() {
        return new SearchApi(url);
    }
}
