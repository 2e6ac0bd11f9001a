package dev.mcdewey.ingest.refresh;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import dev.mcdewey.index.embedding.EmbeddingException;
import dev.mcdewey.ingest.gate.GateException;
import dev.mcdewey.ingest.lease.LeaseHeldException;
import dev.mcdewey.ingest.patience.OutOfPatienceException;
import dev.mcdewey.ingest.source.LibraryException;
import dev.mcdewey.ingest.writer.RefusedException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.http.ConnectionClosedException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.core.convert.ConversionException;

/** Says in a sentence why a refresh failed. */
public final class FailureSentence {

    /** No address, nobody there, no way there, no answer in time, an answer broken off. */
    private static final List<Class<? extends Exception>> UNREACHABLE = List.of(
            UnknownHostException.class,
            ConnectException.class,
            NoRouteToHostException.class,
            SocketTimeoutException.class,
            ConnectionClosedException.class);

    private FailureSentence() {}

    static String of(List<Throwable> failures, Path library, String server) {
        return known(failures, server).orElseGet(() -> "The refresh of " + library + " failed: " + innermost(failures));
    }

    static String of(Throwable failure, String server) {
        return known(List.of(failure), server).orElseGet(() -> innermost(List.of(failure)));
    }

    private static Optional<String> known(List<Throwable> failures, String server) {
        return first(failures, LibraryException.class)
                .map(Throwable::getMessage)
                .or(() -> first(failures, GateException.class).map(Throwable::getMessage))
                .or(() -> first(failures, LeaseHeldException.class).map(Throwable::getMessage))
                .or(() -> first(failures, RefreshException.class).map(Throwable::getMessage))
                .or(() -> first(failures, EmbeddingException.class).map(Throwable::getMessage))
                .or(() -> first(failures, RefusedException.class).map(Throwable::getMessage))
                .or(() -> first(failures, OutOfPatienceException.class)
                        .map(failure -> failure.getMessage() + " (" + server + ")"))
                .or(() -> first(failures, ElasticsearchException.class).map(FailureSentence::refused))
                .or(() -> first(failures, SQLException.class)
                        .map(failure ->
                                "The job repository does not answer (spring.datasource.url): " + failure.getMessage()))
                .or(() -> UNREACHABLE.stream()
                        .flatMap(type -> first(failures, type).stream())
                        .findFirst()
                        .map(failure -> unreachable(server, failure)))
                .or(() -> first(failures, IllegalStateException.class).map(Throwable::getMessage));
    }

    /** Says in a sentence why a refresh did not even start. */
    public static String ofStart(Throwable failure) {
        String why = innermost(List.of(failure));
        return "The refresh could not start: "
                + first(List.of(failure), ConversionException.class)
                        .flatMap(unread -> first(List.of(failure), BindException.class))
                        .filter(unread -> !why.contains(unread.getName().toString()))
                        .map(FailureSentence::unread)
                        .orElse(why);
    }

    /** A value that is of another type than its setting. */
    private static String unread(BindException failure) {
        Class<?> type = failure.getTarget().getType().resolve(Object.class);
        String allowed = type.isEnum()
                ? "one of " + Arrays.toString(type.getEnumConstants())
                : "a value of the type " + type.getSimpleName();
        Object value =
                failure.getProperty() == null ? "" : failure.getProperty().getValue();
        return failure.getName() + " is " + value + ": set it to " + allowed;
    }

    private static String unreachable(String server, Exception failure) {
        return "Elasticsearch does not answer at " + server + " (" + failure
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
                .map(failure -> Objects.requireNonNullElse(failure.getMessage(), failure.toString()))
                .orElse("no reason was given");
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
