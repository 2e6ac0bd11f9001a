package dev.mcdewey.ingest.fetch.git;

import dev.mcdewey.ingest.fetch.net.Web;
import java.net.Proxy;
import java.net.URL;
import org.eclipse.jgit.transport.http.HttpConnection;
import org.eclipse.jgit.transport.http.HttpConnectionFactory;

/** Lets Git talk over our client, which alone knows the addresses that may be asked. */
final class WebConnections implements HttpConnectionFactory {

    private final Web web;
    private final GitSettings settings;

    WebConnections(Web web, GitSettings settings) {
        this.web = web;
        this.settings = settings;
    }

    @Override
    public HttpConnection create(URL url) {
        return new WebConnection(url, web, settings);
    }

    @Override
    public HttpConnection create(URL url, Proxy proxy) {
        return create(url);
    }
}
