package dev.mcdewey.ingest.fetch.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Addresses of the web in the one form in which two of the same page are equal. */
final class Addresses {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private Addresses() {}

    /** An address that is meant; empty for what is no address of the web. */
    static Optional<URI> read(String text) {
        try {
            URI address = new URI(text.strip().replace(" ", "%20"));
            boolean isWeb = String.valueOf(address.getScheme()).matches("(?i)https?") && address.getHost() != null;
            return Optional.of(address).filter(web -> isWeb).map(Addresses::normal);
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    /** Without a fragment, the usual port and steps back. */
    static URI normal(URI address) {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        int usual = scheme.equals("http") ? HTTP : HTTPS;
        String port = address.getPort() < 0 || address.getPort() == usual ? "" : ":" + address.getPort();
        String path = URI.create(address.getRawPath().isEmpty() ? "/" : withoutDoubleSlash(address.getRawPath()))
                .normalize()
                .toString();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return URI.create(scheme + "://" + host + port + path + query);
    }

    private static String withoutDoubleSlash(String path) {
        return path.replaceAll("/{2,}", "/");
    }
}
