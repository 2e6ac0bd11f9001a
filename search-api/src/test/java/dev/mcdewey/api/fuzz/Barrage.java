package dev.mcdewey.api.fuzz;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import java.time.Duration;
import java.util.Objects;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufMono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;

/** Sends requests as they are, which clients that mean well would refuse to. */
public final class Barrage {

    private final HttpClient client;
    private final Duration patience;

    /** Sends to a service that must answer in this time. */
    public Barrage(String address, Duration patience) {
        this.client = HttpClient.create().baseUrl(address).responseTimeout(patience);
        this.patience = patience;
    }

    /** Answers with status 0 where no answer comes in time, or nothing that is one. */
    public Mono<Answer> send(Request request) {
        return Mono.defer(() -> {
            long begun = System.nanoTime();
            return client.headers(headers -> headers.set(HttpHeaderNames.ACCEPT, request.accept())
                            .set(HttpHeaderNames.CONTENT_TYPE, request.contentType()))
                    .request(HttpMethod.valueOf(request.route().method()))
                    .uri(request.target())
                    .send(request.body() == null ? Mono.empty() : ByteBufMono.fromString(Mono.just(request.body())))
                    .responseSingle((head, body) -> answer(request, begun, head, body.asString()))
                    .timeout(patience)
                    .onErrorResume(error -> Mono.just(Answer.of(request, 0, error.toString(), "", begun)));
        });
    }

    /** The answers to all, of which so many are asked at once. */
    public Flux<Answer> send(Flux<Request> requests, int atOnce) {
        return requests.flatMap(this::send, atOnce);
    }

    private static Mono<Answer> answer(Request request, long begun, HttpClientResponse head, Mono<String> body) {
        String type = Objects.requireNonNullElse(head.responseHeaders().get(HttpHeaderNames.CONTENT_TYPE), "");
        return body.defaultIfEmpty("")
                .map(text -> Answer.of(request, head.status().code(), type, text, begun));
    }
}
