package dev.mcdewey.search.store;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.transport.TransportException;
import dev.mcdewey.index.client.PassingTrouble;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/** Tells failures that pass from those that stay. */
final class Failures {

    private Failures() {}

    static Throwable explained(Throwable error, String purpose, Duration timeout) {
        if (error instanceof TimeoutException) {
            return unavailable(purpose, "took longer than " + timeout.toMillis() + " ms", error);
        }
        if (error instanceof ElasticsearchException answer) {
            return answered(answer, purpose);
        }
        if (error instanceof TransportException answer && !PassingTrouble.isTold(answer.statusCode())) {
            return error;
        }
        return error instanceof IOException ? unavailable(purpose, "cannot be reached: " + error, error) : error;
    }

    private static Throwable answered(ElasticsearchException answer, String purpose) {
        if ("index_not_found_exception".equals(answer.error().type())) {
            return new NoLibraryException(answer);
        }
        return PassingTrouble.isTold(answer.status())
                ? unavailable(purpose, "answered " + answer.status() + ": " + answer.getMessage(), answer)
                : answer;
    }

    private static LibraryUnavailableException unavailable(String purpose, String what, Throwable cause) {
        return new LibraryUnavailableException("while " + purpose + ": Elasticsearch " + what, cause);
    }
}
