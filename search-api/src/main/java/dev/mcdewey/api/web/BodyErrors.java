package dev.mcdewey.api.web;

import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.server.ServerWebInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What is wrong with a body that cannot be read. */
final class BodyErrors {

    /** Said where no field is to blame. */
    static final String NO_JSON =
            "The body must be a JSON object, and this is none. What it holds is described at /v3/api-docs.";

    private BodyErrors() {}

    /** Whether it was the body that could not be read. */
    static boolean isOfBody(ServerWebInputException thrown) {
        MethodParameter parameter = thrown.getMethodParameter();
        return parameter != null && parameter.hasParameterAnnotation(RequestBody.class);
    }

    /** The field that is to blame; empty where the whole is. */
    static Optional<ParameterError> in(ServerWebInputException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof JacksonException unread) {
                return of(unread);
            }
        }
        return Optional.empty();
    }

    private static Optional<ParameterError> of(JacksonException unread) {
        if (unread instanceof UnrecognizedPropertyException unknown) {
            return Optional.of(new ParameterError(unknown.getPropertyName(), "is not known here; " + known(unknown)));
        }
        return unread instanceof MismatchedInputException && !unread.getPath().isEmpty()
                ? Optional.of(new ParameterError(field(unread), "must be a text"))
                : Optional.empty();
    }

    private static String known(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds().stream()
                .map(Object::toString)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), names -> "known are " + String.join(", ", names)));
    }

    private static String field(JacksonException unread) {
        return Objects.requireNonNullElse(unread.getPath().get(0).getPropertyName(), "body");
    }
}
