package dev.mcdewey.ingest.fetch.git;

import dev.mcdewey.ingest.fetch.net.Web;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.KeyManager;
import javax.net.ssl.TrustManager;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.eclipse.jgit.transport.http.HttpConnection;
import org.jspecify.annotations.Nullable;

/** One exchange of Git with a server. What Git sends is small, so it is sent when the answer is asked for. */
final class WebConnection implements HttpConnection {

    private final URL url;
    private final Web web;
    private final GitSettings settings;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private String method = "GET";
    private boolean sends;
    private @Nullable ClassicHttpResponse response;

    WebConnection(URL url, Web web, GitSettings settings) {
        this.url = url;
        this.web = web;
        this.settings = settings;
    }

    private ClassicHttpResponse response() throws IOException {
        if (response == null) {
            HttpUriRequestBase request = new HttpUriRequestBase(method, URI.create(url.toString()));
            headers.forEach(request::setHeader);
            request.removeHeaders(HttpHeaders.CONTENT_LENGTH);
            if (sends) {
                request.setEntity(new ByteArrayEntity(body.toByteArray(), null));
            }
            response = web.open(request, settings.within());
            if (response.getCode() != HTTP_OK) {
                // Nobody reads what it says, and a connection that nobody reads is never free again.
                response.close();
            }
        }
        return response;
    }

    @Override
    public void connect() throws IOException {
        response();
    }

    @Override
    public int getResponseCode() throws IOException {
        return response().getCode();
    }

    @Override
    public String getResponseMessage() throws IOException {
        return String.valueOf(response().getReasonPhrase());
    }

    @Override
    public URL getURL() {
        return url;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        if (getResponseCode() != HTTP_OK || response().getEntity() == null) {
            return InputStream.nullInputStream();
        }
        return new AnswerStream(response(), settings.mostBytes());
    }

    @Override
    public @Nullable String getHeaderField(String name) {
        Header header = response == null ? null : response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    @Override
    public List<String> getHeaderFields(String name) {
        return getHeaderFields().getOrDefault(name, List.of());
    }

    @Override
    public Map<String, List<String>> getHeaderFields() {
        Map<String, List<String>> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        if (response != null) {
            for (Header header : response.getHeaders()) {
                fields.computeIfAbsent(header.getName(), name -> new ArrayList<>())
                        .add(header.getValue());
            }
        }
        return fields;
    }

    @Override
    public @Nullable String getContentType() {
        return getHeaderField(HttpHeaders.CONTENT_TYPE);
    }

    @Override
    public int getContentLength() {
        return -1;
    }

    @Override
    public OutputStream getOutputStream() {
        return body;
    }

    @Override
    public void setDoOutput(boolean output) {
        sends = output;
    }

    @Override
    public void setRequestMethod(String name) {
        method = name;
    }

    @Override
    public String getRequestMethod() {
        return method;
    }

    @Override
    public void setRequestProperty(String name, String value) {
        headers.put(name, value);
    }

    @Override
    public void configure(
            KeyManager @Nullable [] keys, TrustManager @Nullable [] trust, @Nullable SecureRandom random) {
        throw new IllegalStateException("Certificates are always checked");
    }

    @Override
    public void setHostnameVerifier(HostnameVerifier verifier) {
        throw new IllegalStateException("Names of hosts are always checked");
    }

    @Override
    public boolean usingProxy() {
        return false;
    }

    // The client's own settings hold for what follows.

    @Override
    public void setUseCaches(boolean useCaches) {}

    @Override
    public void setConnectTimeout(int milliseconds) {}

    @Override
    public void setReadTimeout(int milliseconds) {}

    @Override
    public void setInstanceFollowRedirects(boolean follow) {}

    @Override
    public void setFixedLengthStreamingMode(int length) {}

    @Override
    public void setChunkedStreamingMode(int length) {}
}
