package dev.mcdewey.api.web;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;

/** Answers every failure: with a page where a browser asks for one, with problem+json everywhere else. */
@Component
@Order(-2) // Before Boot's own error page.
class ProblemHandler implements ErrorWebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    /** Long enough for another node to take over, short enough that nobody waits for nothing. */
    private static final String RETRY_AFTER_SECONDS = "5";

    private final ResponseContext context;

    ProblemHandler(ServerCodecConfigurer codecs, ObjectProvider<ViewResolver> views) {
        context = new ResponseContext(codecs.getWriters(), views.orderedStream().toList());
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable thrown) {
        if (exchange.getResponse().isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
            return Mono.error(thrown);
        }
        ProblemDetail problem = Problems.of(thrown, exchange.getRequest());
        log(exchange, problem.getStatus(), thrown);
        addHeaders(exchange.getResponse().getHeaders(), problem.getStatus(), thrown);
        return answer(exchange, problem).flatMap(response -> response.writeTo(exchange, context));
    }

    private static void log(ServerWebExchange exchange, int status, Throwable thrown) {
        String request = exchange.getLogPrefix() + exchange.getRequest().getMethod() + " "
                + exchange.getRequest().getPath();
        if (status == 500) {
            LOG.error("{} failed", request, thrown);
        } else if (status == 503) {
            LOG.warn("{} answered with 503: {}", request, thrown.getMessage());
        }
    }

    private static void addHeaders(HttpHeaders headers, int status, Throwable thrown) {
        if (thrown instanceof ErrorResponse response) {
            headers.putAll(response.getHeaders());
        }
        if (status == 503) {
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.remove(HttpHeaders.CONTENT_TYPE);
    }

    private static Mono<ServerResponse> answer(ServerWebExchange exchange, ProblemDetail problem) {
        ServerResponse.BodyBuilder response = ServerResponse.status(problem.getStatus());
        if (wantsPage(exchange)) {
            return response.contentType(MediaType.TEXT_HTML).render("problem", Map.of("problem", problem));
        }
        return response.contentType(MediaType.APPLICATION_PROBLEM_JSON).bodyValue(problem);
    }

    /** Browsers ask for HTML by name; anything may stand in the header of a program. */
    private static boolean wantsPage(ServerWebExchange exchange) {
        String path = exchange.getRequest().getPath().pathWithinApplication().value();
        return !path.startsWith("/api/")
                && !path.startsWith("/actuator")
                && exchange.getRequest().getHeaders().getOrEmpty(HttpHeaders.ACCEPT).stream()
                        .anyMatch(accepted -> accepted.contains(MediaType.TEXT_HTML_VALUE));
    }
}
