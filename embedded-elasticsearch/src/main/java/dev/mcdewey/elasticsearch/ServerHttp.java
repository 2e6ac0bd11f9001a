package dev.mcdewey.elasticsearch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Requests to one embedded server, with its certificate and its user where it is secured. */
record ServerHttp(HttpClient client, Optional<Credentials> credentials) {
    // Longer than the server's own wait for health, so that it is the one to answer.
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    static ServerHttp open() {
        return new ServerHttp(HttpClient.newHttpClient(), Optional.empty());
    }

    static ServerHttp secured(Credentials credentials, Path certificate) throws IOException {
        try {
            var client =
                    HttpClient.newBuilder().sslContext(trusting(certificate)).build();
            return new ServerHttp(client, Optional.of(credentials));
        } catch (GeneralSecurityException e) {
            throw new IOException("The certificate " + certificate + " cannot be trusted", e);
        }
    }

    /** Sends a request without a body; the answer's body is text. */
    HttpResponse<String> send(String method, URI uri) throws IOException {
        var request = HttpRequest.newBuilder(uri).timeout(TIMEOUT).method(method, HttpRequest.BodyPublishers.noBody());
        credentials.ifPresent(user -> request.header("Authorization", basic(user)));
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + uri, e);
        }
    }

    private static String basic(Credentials user) {
        var pair = user.user() + ":" + user.password();
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static SSLContext trusting(Path certificate) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (var content = Files.newInputStream(certificate)) {
            store.setCertificateEntry(
                    "http", CertificateFactory.getInstance("X.509").generateCertificate(content));
        }
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
