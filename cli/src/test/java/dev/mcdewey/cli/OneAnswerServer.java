package dev.mcdewey.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A real HTTP server that gives one answer to everything, and remembers what it was asked. */
public final class OneAnswerServer implements AutoCloseable {

    private final HttpServer server;
    private final List<URI> asked = Collections.synchronizedList(new ArrayList<>());

    private OneAnswerServer(HttpServer server) {
        this.server = server;
    }

    /** Starts a server that answers so. */
    public static OneAnswerServer answering(int status, String type, String body) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            OneAnswerServer api = new OneAnswerServer(server);
            server.createContext("/", exchange -> api.answer(exchange, status, type, body));
            server.start();
            return api;
        } catch (IOException e) {
            throw new IllegalStateException("the test's HTTP server could not be started", e);
        }
    }

    private void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        asked.add(exchange.getRequestURI());
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Its address. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What was asked so far. */
    public List<URI> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
