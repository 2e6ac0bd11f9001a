package dev.mcdewey.ingest.fetch.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.jspecify.annotations.Nullable;

/** Makes an answer of what a server sends, and writes its content to a file. */
final class AnswerReader implements HttpClientResponseHandler<Answer> {

    private static final int REDIRECTION = 3;
    private static final int CLASS = 100;

    private final WebRequest request;
    private final Path target;
    private final Runnable hangUp;

    /** With a way to end the connection, since a client else reads to the end of what it does not want. */
    AnswerReader(WebRequest request, Path target, Runnable hangUp) {
        this.request = request;
        this.target = target;
        this.hangUp = hangUp;
    }

    @Override
    public Answer handleResponse(ClassicHttpResponse response) throws IOException {
        int status = response.getCode();
        if (status == HttpStatus.SC_NOT_MODIFIED) {
            return new Answer.Unchanged(request.address());
        }
        String location = header(response, HttpHeaders.LOCATION);
        if (status / CLASS == REDIRECTION && location != null) {
            return new Answer.Moved(request.address(), target(location));
        }
        return status == HttpStatus.SC_OK && response.getEntity() != null
                ? content(response)
                : new Answer.Refused(request.address(), status, again(response));
    }

    private URI target(String location) throws FetchException {
        try {
            URI there = request.address().resolve(location.replace(" ", "%20"));
            String scheme = String.valueOf(there.getScheme());
            boolean insecure =
                    scheme.equals("http") && request.address().getScheme().equals("https");
            if (there.getHost() == null || !scheme.matches("https?") || insecure) {
                throw new FetchException(request.address() + " redirects to " + there + ", which is "
                        + (insecure ? "not encrypted any more" : "no address of the web"));
            }
            return there;
        } catch (IllegalArgumentException noAddress) {
            throw new FetchException(request.address() + " redirects to what is no address: " + location, noAddress);
        }
    }

    private Answer content(ClassicHttpResponse response) throws IOException {
        copy(response.getEntity().getContent());
        ContentType type = ContentType.parseLenient(response.getEntity().getContentType());
        Charset charset = type == null ? null : type.getCharset();
        return new Answer.Content(
                request.address(),
                type == null ? "" : type.getMimeType().toLowerCase(Locale.ROOT),
                charset == null ? null : charset.name(),
                new Validators(header(response, HttpHeaders.ETAG), header(response, HttpHeaders.LAST_MODIFIED)));
    }

    private void copy(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 14];
        long bytes = 0;
        try (OutputStream out = Files.newOutputStream(target)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                if (bytes > request.mostBytes()) {
                    hangUp.run();
                    throw new FetchException("%s is larger than the limit of %,d bytes"
                            .formatted(request.address(), request.mostBytes()));
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private static Duration again(ClassicHttpResponse response) {
        String seconds = header(response, HttpHeaders.RETRY_AFTER);
        return seconds != null && seconds.matches("[0-9]{1,6}")
                ? Duration.ofSeconds(Long.parseLong(seconds))
                : Duration.ZERO;
    }

    private static @Nullable String header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }
}
