package dev.mcdewey.api.web;

import dev.mcdewey.search.store.LibraryMismatchException;
import dev.mcdewey.search.store.LibraryUnavailableException;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ProblemDetail;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.ErrorResponse;
import org.springframework.web.reactive.resource.NoResourceFoundException;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ServerWebInputException;

/** What went wrong, in the words of RFC 9457; never more than the caller may know. */
final class Problems {

    private Problems() {}

    static ProblemDetail of(Throwable thrown, ServerHttpRequest request) {
        List<ParameterError> errors = ParameterErrors.in(thrown);
        ProblemDetail problem = errors.isEmpty() ? plain(thrown, request) : invalid(errors);
        problem.setInstance(URI.create(request.getPath().value()));
        return problem;
    }

    private static ProblemDetail invalid(List<ParameterError> errors) {
        String detail = errors.stream().map(ParameterError::sentence).collect(Collectors.joining("; "));
        ProblemDetail problem = ProblemKind.INVALID_PARAMETER.with(detail + ".");
        problem.setProperty("errors", errors);
        return problem;
    }

    private static ProblemDetail plain(Throwable thrown, ServerHttpRequest request) {
        if (thrown instanceof NotInLibraryException missing) {
            return ProblemKind.NOT_IN_LIBRARY.with(missing.sentence());
        }
        if (thrown instanceof LibraryUnavailableException) {
            return ProblemKind.LIBRARY_UNAVAILABLE.with(
                    "The library does not answer at the moment. Nothing is lost; try again in a few seconds.");
        }
        if (thrown instanceof LibraryMismatchException mismatch) {
            return ProblemKind.LIBRARY_MISMATCH.with(mismatch.sentence());
        }
        if (thrown instanceof ErrorResponse response && response.getStatusCode().is4xxClientError()) {
            return refused(response, request);
        }
        return ProblemKind.UNEXPECTED.with("Something went wrong on this side. The service's log has the cause under "
                + "the request id " + request.getId() + ".");
    }

    private static ProblemDetail refused(ErrorResponse response, ServerHttpRequest request) {
        String path = request.getPath().value();
        if (response instanceof NoResourceFoundException) {
            return ProblemKind.NO_SUCH_ADDRESS.with("There is nothing at " + path + ".");
        }
        if (response instanceof MethodNotAllowedException method) {
            return ProblemKind.METHOD_NOT_ALLOWED.with(
                    path + " does not take " + method.getHttpMethod() + "; the Allow header names what it does.");
        }
        if (response instanceof ServerWebInputException body && BodyErrors.isOfBody(body)) {
            return ProblemKind.REQUEST_REFUSED.with(BodyErrors.NO_JSON);
        }
        String detail = response.getBody().getDetail();
        return ProblemKind.REQUEST_REFUSED.with(
                response.getStatusCode(), detail == null ? "The request cannot be read." : detail);
    }
}
