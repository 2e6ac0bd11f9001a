package dev.mcdewey.api.web;

import dev.mcdewey.search.library.LibraryState;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Gives each answer from the library a tag that changes with the library, and spares those who have it the answer.
 *
 * <p>The tag is taken before the answer is made, so that it is never newer than the answer. An answer that should not be
 * kept, such as one that is worse than usual, says {@code no-store} and gets none.
 */
@Component
@Order(1) // After the headers that every answer has.
class EntityTags implements WebFilter {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Pattern FROM_THE_LIBRARY = Pattern.compile("/|/library|/compare|/(chunks|guides|api/v1)/.*");

    /** To be kept by anyone, since the library tells everyone the same, but never to be used without asking. */
    private static final String ASK_FIRST = "no-cache";

    private final LibraryState state;
    private final ServiceBuild build;

    EntityTags(LibraryState state, ServiceBuild build) {
        this.state = state;
        this.build = build;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return tag(exchange.getRequest())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(tag -> answer(tag, exchange, chain));
    }

    private Mono<String> tag(ServerHttpRequest request) {
        return isAnsweredFromLibrary(request)
                ? state.recently()
                        .map(known -> tag(known, request.getURI()))
                        // Whoever answers asks the same server, and says what is wrong with it.
                        .onErrorResume(unknown -> Mono.empty())
                : Mono.empty();
    }

    private static boolean isAnsweredFromLibrary(ServerHttpRequest request) {
        boolean reads = READING.contains(request.getMethod());
        return reads
                && FROM_THE_LIBRARY
                        .matcher(request.getPath().pathWithinApplication().value())
                        .matches();
    }

    /** Weak, since an answer may be compressed, and tells how long it took. */
    private String tag(String known, URI address) {
        String all = String.join(
                "\n", known, build.name(), address.getRawPath(), Objects.requireNonNullElse(address.getRawQuery(), ""));
        return "W/\"" + DigestUtils.md5DigestAsHex(all.getBytes(StandardCharsets.UTF_8)) + "\"";
    }

    private static Mono<Void> answer(Optional<String> tag, ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpResponse response = exchange.getResponse();
        if (tag.isPresent() && has(tag.get(), exchange.getRequest())) {
            response.setStatusCode(HttpStatus.NOT_MODIFIED);
            add(tag.get(), response.getHeaders());
            return response.setComplete();
        }
        tag.ifPresent(known -> response.beforeCommit(() -> Mono.fromRunnable(() -> addWhereGood(known, response))));
        return chain.filter(exchange);
    }

    /** Not parsed, since what cannot be parsed is only a tag that nobody gave. */
    private static boolean has(String tag, ServerHttpRequest request) {
        return request.getHeaders().getOrEmpty(HttpHeaders.IF_NONE_MATCH).stream()
                .anyMatch(tags -> tags.contains(tag));
    }

    private static void addWhereGood(String tag, ServerHttpResponse response) {
        boolean good = response.getStatusCode() == null || response.getStatusCode() == HttpStatus.OK;
        String caching = Objects.requireNonNullElse(response.getHeaders().getCacheControl(), "");
        if (good && !caching.contains(MakeshiftAnswers.NEVER_KEPT)) {
            add(tag, response.getHeaders());
        }
    }

    private static void add(String tag, HttpHeaders headers) {
        headers.setETag(tag);
        headers.setCacheControl(ASK_FIRST);
    }
}
