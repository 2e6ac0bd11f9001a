package dev.mcdewey.ingest.fetch.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A website on this machine that a test fills; it remembers what it was asked. */
public final class LocalSite implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, HttpHandler> pages = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /** Opens a site without a page. */
    public LocalSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.add(exchange.getRequestURI().toString());
            HttpHandler page = pages.get(exchange.getRequestURI().toString());
            if (page == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                page.handle(exchange);
            }
        }
    }

    /** The address of a path. */
    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** What was asked since the last time this was asked, in order. */
    public List<String> requests() {
        List<String> all = List.copyOf(requests);
        requests.clear();
        return all;
    }

    /** A page that answers as it likes. */
    public LocalSite with(String path, HttpHandler page) {
        pages.put(path, page);
        return this;
    }

    /** Takes a page away. */
    public LocalSite without(String path) {
        pages.remove(path);
        return this;
    }

    /** Some content of some type. */
    public LocalSite with(String path, String type, byte[] content) {
        return with(path, exchange -> send(exchange, type, content));
    }

    /** A page of HTML with a heading and links. */
    public LocalSite withPage(String path, String heading, String... links) {
        return with(path, "text/html; charset=utf-8", html(heading, links).getBytes(StandardCharsets.UTF_8));
    }

    /** A page that is sent again only if its tag is another. */
    public LocalSite withTagged(String path, String tag, String heading, String... links) {
        return with(path, exchange -> {
            exchange.getResponseHeaders().set("ETag", tag);
            if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                send(exchange, "text/html", html(heading, links).getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    /** A page that is elsewhere. */
    public LocalSite withRedirect(String path, String target) {
        return with(path, exchange -> {
            exchange.getResponseHeaders().set("Location", target);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    /** A path that answers nothing but a status. */
    public LocalSite withStatus(String path, int status) {
        return with(path, exchange -> exchange.sendResponseHeaders(status, -1));
    }

    /** Rules for programs. */
    public LocalSite withRobots(String rules) {
        return with("/robots.txt", "text/plain", rules.getBytes(StandardCharsets.UTF_8));
    }

    static String html(String heading, String... links) {
        StringBuilder page =
                new StringBuilder("<!doctype html><title>" + heading + "</title><h1>" + heading + "</h1>\n");
        page.append("<p>All there is to know about ").append(heading).append(".</p>\n");
        for (String link : links) {
            page.append("<p>See <a href=\"").append(link).append("\">this</a>.</p>\n");
        }
        return page.toString();
    }

    static void send(HttpExchange exchange, String type, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(content);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
