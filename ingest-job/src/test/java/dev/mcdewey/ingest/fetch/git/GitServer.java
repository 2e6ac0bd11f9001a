package dev.mcdewey.ingest.fetch.git;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.PacketLineOut;
import org.eclipse.jgit.transport.RefAdvertiser.PacketLineOutRefAdvertiser;
import org.eclipse.jgit.transport.UploadPack;

/** Serves one repository over HTTP, as hosts of repositories do. */
final class GitServer implements AutoCloseable {

    private static final String PATH = "/pump.git";

    private final HttpServer server;
    private final Repository repository;

    GitServer(Repository repository) throws IOException {
        this.repository = repository;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(PATH + "/info/refs", this::refs);
        server.createContext(PATH + "/git-upload-pack", this::pack);
        server.start();
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private UploadPack upload(HttpExchange exchange) {
        UploadPack upload = new UploadPack(repository);
        upload.setBiDirectionalPipe(false);
        String protocol = exchange.getRequestHeaders().getFirst("Git-Protocol");
        upload.setExtraParameters(protocol == null ? List.of() : List.of(protocol.split(":")));
        return upload;
    }

    private void refs(HttpExchange exchange) throws IOException {
        try (OutputStream out = open(exchange, "application/x-git-upload-pack-advertisement")) {
            PacketLineOut lines = new PacketLineOut(out);
            lines.writeString("# service=git-upload-pack\n");
            lines.end();
            upload(exchange).sendAdvertisedRefs(new PacketLineOutRefAdvertiser(lines), "git-upload-pack");
        }
    }

    private void pack(HttpExchange exchange) throws IOException {
        boolean packed = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
        InputStream body = exchange.getRequestBody();
        byte[] request = (packed ? new GZIPInputStream(body) : body).readAllBytes();
        try (OutputStream out = open(exchange, "application/x-git-upload-pack-result")) {
            upload(exchange).upload(new ByteArrayInputStream(request), out, null);
        }
    }

    private static OutputStream open(HttpExchange exchange, String type) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, 0);
        return exchange.getResponseBody();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
