package dev.mcdewey.benchmarks.search;

import java.io.IOException;
import java.net.URI;
import org.apache.http.HttpHost;
import org.apache.http.util.EntityUtils;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseListener;
import org.elasticsearch.client.RestClient;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** The least that a service has to do with words: pass one search on, and its answer back. */
final class TrivialServer implements AutoCloseable {

    private final Legs legs = new Legs();
    private final RestClient client;
    private final DisposableServer server;

    TrivialServer(URI elasticsearch) {
        client = RestClient.builder(HttpHost.create(elasticsearch.toString()))
                .setHttpClientConfigCallback(http -> http.setMaxConnPerRoute(32).setMaxConnTotal(32))
                .build();
        server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .handle(new ReactorHttpHandlerAdapter(RouterFunctions.toHttpHandler(
                        RouterFunctions.route(RequestPredicates.GET("/api/v1/search"), this::answer))))
                .bindNow();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    private Mono<ServerResponse> answer(ServerRequest request) {
        String question = request.queryParam("q").orElseThrow();
        return ask(legs.words(question)).flatMap(found -> ServerResponse.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(found));
    }

    private Mono<byte[]> ask(String body) {
        return Mono.create(sink -> {
            Request search = new Request("POST", "/mcdewey-chunks/_search");
            search.addParameter("allow_partial_search_results", "false");
            search.setJsonEntity(body);
            client.performRequestAsync(search, new ResponseListener() {
                @Override
                public void onSuccess(Response response) {
                    try {
                        sink.success(EntityUtils.toByteArray(response.getEntity()));
                    } catch (IOException e) {
                        sink.error(e);
                    }
                }

                @Override
                public void onFailure(Exception failure) {
                    sink.error(failure);
                }
            });
        });
    }

    @Override
    public void close() throws IOException {
        server.disposeNow();
        client.close();
    }
}
