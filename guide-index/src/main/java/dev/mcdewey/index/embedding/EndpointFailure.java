package dev.mcdewey.index.embedding;

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
import org.springframework.core.retry.RetryException;

/** Says in a sentence what an endpoint did instead of embedding, and never its key. */
final class EndpointFailure {

    private static final String SET = " Check mcdewey.embedding.endpoint.";

    /** Enough of what the endpoint says to know what it means. */
    private static final int LONGEST_REASON = 300;

    private final EndpointProperties endpoint;

    EndpointFailure(EndpointProperties endpoint) {
        this.endpoint = endpoint;
    }

    /** What became of all attempts. */
    EmbeddingException of(RetryException attempts) {
        int asked = attempts.getRetryCount() + 1;
        String sentence =
                sentence(attempts.getLastException()) + (asked > 1 ? " It was asked " + asked + " times." : "");
        return repeatsKey(attempts) ? new EmbeddingException(sentence) : new EmbeddingException(sentence, attempts);
    }

    /** Then the sentence must do: causes are logged as they are. */
    private boolean repeatsKey(Throwable failed) {
        StringWriter trace = new StringWriter();
        failed.printStackTrace(new PrintWriter(trace));
        return !endpoint.apiKey().isBlank() && trace.toString().contains(endpoint.apiKey());
    }

    /** What became of one. */
    String sentence(Throwable failed) {
        return endpoint + " "
                + find(failed, HttpException.class)
                        .map(this::refused)
                        .or(() -> find(failed, TimeoutException.class)
                                .map(late -> "did not answer within "
                                        + endpoint.timeout().toMillis() + " ms."))
                        .or(() -> find(failed, UnresolvedAddressException.class)
                                .map(nowhere -> "has a host that nobody knows." + SET + "url."))
                        .or(() -> find(failed, ConnectException.class)
                                .map(nobody -> "does not answer: nobody listens there." + SET + "url, or start it."))
                        .or(() -> find(failed, IOException.class).map(broken -> "broke off: " + reason(broken) + "."))
                        .orElseGet(() -> "failed: " + reason(failed) + ".");
    }

    private String refused(HttpException refusal) {
        String answer = "answered " + refusal.statusCode() + ": " + reason(refusal) + ".";
        return switch (refusal.statusCode()) {
            case 401, 403 -> answer + SET + "api-key.";
            case 404, 405 -> answer + SET + "url and .model.";
            default -> answer;
        };
    }

    /** Some endpoints repeat the key that they refuse. */
    private String reason(Throwable failed) {
        String said = Objects.requireNonNullElse(failed.getMessage(), failed.toString())
                .strip()
                .replaceAll("\\s+", " ");
        String safe = endpoint.apiKey().isBlank() ? said : said.replace(endpoint.apiKey(), "(the key)");
        return safe.length() > LONGEST_REASON ? safe.substring(0, LONGEST_REASON) + "…" : safe;
    }

    static <T extends Throwable> Optional<T> find(Throwable failed, Class<T> type) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
