package dev.mcdewey.api.web;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** The kinds of problems; programs tell them apart by their type, so that none may ever be renamed. */
public enum ProblemKind {
    /** A parameter has a value that it cannot have, or a name that the route does not know. */
    INVALID_PARAMETER(
            HttpStatus.BAD_REQUEST,
            "A parameter is wrong",
            "The list errors names each parameter and says what it must be. The same request will never succeed."),

    /** What was asked for by name is not in the library. */
    NOT_IN_LIBRARY(
            HttpStatus.NOT_FOUND,
            "The library has no such thing",
            "The name is well formed, but the library holds nothing under it, at least since its last refresh. The "
                    + "detail says what there is instead, or where to look."),

    /** The service has no such address. */
    NO_SUCH_ADDRESS(
            HttpStatus.NOT_FOUND,
            "There is nothing at this address",
            "The service has no such route or page. All routes are described at /v3/api-docs."),

    /** The address does not take this method. */
    METHOD_NOT_ALLOWED(
            HttpStatus.METHOD_NOT_ALLOWED,
            "The address does not take this method",
            "The Allow header names the methods that it takes."),

    /** Something else about the request keeps it from being answered. */
    REQUEST_REFUSED(
            HttpStatus.BAD_REQUEST,
            "The request cannot be answered",
            "Its form is wrong, for example its headers or its content; the status and the detail say what."),

    /** Elasticsearch does not answer. */
    LIBRARY_UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            "The library does not answer",
            "Nothing is lost. Ask again after as many seconds as the Retry-After header says."),

    /** The library was indexed for another configuration. */
    LIBRARY_MISMATCH(
            HttpStatus.SERVICE_UNAVAILABLE,
            "The library was indexed otherwise",
            "The service is set to another embedding model than the library was indexed with. Whoever runs it finds in "
                    + "the detail what to do."),

    /** A fault of the service. */
    UNEXPECTED(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Something went wrong on this side",
            "It is a fault of the service. Its log has the cause under the request id in the detail.");

    private static final String PAGES = "/problems/";

    private final HttpStatus status;
    private final String title;
    private final String advice;

    ProblemKind(HttpStatus status, String title, String advice) {
        this.status = status;
        this.title = title;
        this.advice = advice;
    }

    /** The kind of this name, as it stands at the end of its type. */
    public static Optional<ProblemKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.label().equals(name)).findFirst();
    }

    /** Its name at the end of its type. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What tells it apart: the address of its page on this service. */
    public URI type() {
        return URI.create(PAGES + label());
    }

    /** The usual status of the answer. */
    public HttpStatus status() {
        return status;
    }

    /** What it is, in a few words. */
    public String title() {
        return title;
    }

    /** What it means and what to do, in sentences. */
    public String advice() {
        return advice;
    }

    ProblemDetail with(String detail) {
        return with(status, detail);
    }

    ProblemDetail with(HttpStatusCode other, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(other, detail);
        problem.setType(type());
        problem.setTitle(title);
        return problem;
    }
}
