package dev.mcdewey.index.endpoint;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.TimeoutException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Says in a sentence what an endpoint did instead of answering, and never its key. */
public final class EndpointFailure {

    /** Enough of what the endpoint says to know what it means. */
    private static final int LONGEST_REASON = 300;

    private final Endpoint endpoint;

    /** Tells of this endpoint. */
    public EndpointFailure(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** Whether a failure cannot be logged as it is: some endpoints repeat the key that they refuse. */
    public boolean repeatsKey(Throwable failed) {
        StringWriter trace = new StringWriter();
        failed.printStackTrace(new PrintWriter(trace));
        return !endpoint.apiKey().isBlank() && trace.toString().contains(endpoint.apiKey());
    }

    /** What became of one request. */
    public String sentence(Throwable failed) {
        return endpoint + " "
                + find(failed, HttpException.class)
                        .map(this::refused)
                        .or(() -> find(failed, TimeoutException.class)
                                .map(late -> "did not answer within "
                                        + endpoint.timeout().toMillis() + " ms."))
                        .or(() -> find(failed, UnresolvedAddressException.class)
                                .map(nowhere -> "has a host that nobody knows." + check() + "url."))
                        .or(() -> find(failed, ConnectException.class)
                                .map(nobody ->
                                        "does not answer: nobody listens there." + check() + "url, or start it."))
                        .or(() -> find(failed, IOException.class).map(broken -> "broke off: " + reason(broken) + "."))
                        .orElseGet(() -> "failed: " + reason(failed) + ".");
    }

    private String refused(HttpException refusal) {
        String answer = "answered " + refusal.statusCode() + ": " + reason(refusal) + ".";
        return switch (refusal.statusCode()) {
            case 401, 403 -> answer + check() + "api-key.";
            case 404, 405 -> answer + check() + "url and .model.";
            default -> answer;
        };
    }

    private String check() {
        return " Check " + endpoint.settings() + ".";
    }

    private String reason(Throwable failed) {
        String said = Objects.requireNonNullElse(failed.getMessage(), failed.toString())
                .strip()
                .replaceAll("\\s+", " ");
        String safe = endpoint.apiKey().isBlank() ? said : said.replace(endpoint.apiKey(), "(the key)");
        return safe.length() > LONGEST_REASON ? safe.substring(0, LONGEST_REASON) + "…" : safe;
    }

    /** The first of this type among a failure and its causes. */
    public static <T extends Throwable> Optional<T> find(Throwable failed, Class<T> type) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
