package dev.mcdewey.api.web;

import dev.mcdewey.index.guide.ChunkId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.MethodParameter;
import org.springframework.util.StringUtils;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.server.ServerWebInputException;

/** Which parameters an exception blames. */
final class ParameterErrors {

    private ParameterErrors() {}

    /** Every wrong parameter by name; empty if the exception is about something else. */
    static List<ParameterError> in(Throwable thrown) {
        return all(thrown)
                .sorted(Comparator.comparing(ParameterError::parameter))
                .toList();
    }

    private static Stream<ParameterError> all(Throwable thrown) {
        if (thrown instanceof InvalidParameterException invalid) {
            return Stream.of(invalid.error());
        }
        if (thrown instanceof WebExchangeBindException binding) {
            return binding.getFieldErrors().stream().map(ParameterErrors::of);
        }
        if (thrown instanceof HandlerMethodValidationException validation) {
            return validation.getParameterValidationResults().stream().flatMap(ParameterErrors::of);
        }
        if (thrown instanceof ServerWebInputException body && BodyErrors.isOfBody(body)) {
            return BodyErrors.in(body).stream();
        }
        if (thrown instanceof ServerWebInputException input && input.getMethodParameter() != null) {
            return Stream.of(new ParameterError(name(input.getMethodParameter()), mismatch(input.getCause())));
        }
        return Stream.empty();
    }

    private static ParameterError of(FieldError error) {
        String message = error.isBindingFailure()
                ? "must be a whole number, not '" + error.getRejectedValue() + "'"
                : Objects.requireNonNullElse(error.getDefaultMessage(), "is not valid");
        return new ParameterError(error.getField(), message);
    }

    private static Stream<ParameterError> of(ParameterValidationResult result) {
        String name = name(result.getMethodParameter());
        return result.getResolvableErrors().stream()
                .map(error -> Objects.requireNonNullElse(error.getDefaultMessage(), "is not valid"))
                .map(message -> new ParameterError(name, message));
    }

    private static String mismatch(@Nullable Throwable cause) {
        if (!(cause instanceof TypeMismatchException mismatch)) {
            return "is missing or cannot be read";
        }
        String form = mismatch.getRequiredType() == ChunkId.class
                ? "must have the form product::version::guide::file::ordinal"
                : "must be a whole number";
        return form + ", not '" + mismatch.getValue() + "'";
    }

    private static String name(MethodParameter parameter) {
        PathVariable variable = parameter.getParameterAnnotation(PathVariable.class);
        if (variable != null && StringUtils.hasText(variable.value())) {
            return variable.value();
        }
        return Objects.requireNonNullElse(parameter.getParameterName(), "parameter");
    }
}
