package dev.mcdewey.cli;

import dev.mcdewey.cli.api.SearchApi;
import picocli.CommandLine.Option;

/** Where the API is. */
final class ApiOptions {

    private static final String DEFAULT = "http://127.0.0.1:8080";

    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "${env:MCDEWEY_URL:-" + DEFAULT + "}",
            description = "the search API (default: MCDEWEY_URL, else " + DEFAULT + ")")
    private String url = DEFAULT;

    /** The API; a variable that is set to nothing means the default. */
    SearchApi api() {
        return new SearchApi(url.isBlank() ? DEFAULT : url);
    }
}
