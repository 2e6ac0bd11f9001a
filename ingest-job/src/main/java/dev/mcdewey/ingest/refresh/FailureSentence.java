package dev.mcdewey.ingest.refresh;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import dev.mcdewey.ingest.source.LibraryException;
import java.net.ConnectException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says in a sentence why a refresh failed. */
final class FailureSentence {

    private FailureSentence() {}

    static String of(List<Throwable> failures, Path library) {
        return first(failures, LibraryException.class)
                .map(Throwable::getMessage)
                .or(() -> first(failures, RefreshException.class).map(Throwable::getMessage))
                .or(() -> first(failures, ConnectException.class).map(FailureSentence::unreachable))
                .or(() -> first(failures, ElasticsearchException.class).map(FailureSentence::refused))
                .orElseGet(() -> "The refresh of " + library + " failed: " + innermost(failures));
    }

    private static String unreachable(ConnectException failure) {
        return "Elasticsearch does not answer (" + failure.getMessage()
                + "). Start it, or set spring.elasticsearch.uris to where it is.";
    }

    private static String refused(ElasticsearchException failure) {
        return "Elasticsearch refused a request: " + failure.getMessage();
    }

    private static <T extends Throwable> Optional<T> first(List<Throwable> failures, Class<T> type) {
        return failures.stream()
                .flatMap(FailureSentence::causes)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private static String innermost(List<Throwable> failures) {
        return failures.stream()
                .flatMap(FailureSentence::causes)
                .reduce((outer, inner) -> inner)
                .map(Throwable::toString)
                .orElse("no reason was given");
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
