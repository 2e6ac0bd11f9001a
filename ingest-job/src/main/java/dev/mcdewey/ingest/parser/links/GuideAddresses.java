package dev.mcdewey.ingest.parser.links;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the addresses that stand in one file of a guide into paths inside the guide. */
final class GuideAddresses {

    /** A root that no address names by itself, so that what leads out of the guide is seen to. */
    private static final String ROOT = "/guide/";

    private static final Pattern FRAGMENT = Pattern.compile("[#?].*", Pattern.DOTALL);

    /** A file beside this one, as most addresses name it. */
    private static final Pattern PLAIN = Pattern.compile("\\w[\\w.-]*");

    private final String path;

    /** With the path of the file in which the addresses stand. */
    GuideAddresses(String path) {
        this.path = path;
    }

    /** The path of the file that the address names, without its fragment; nothing if it is no other file of the guide. */
    Optional<String> inGuide(String address) {
        String file = FRAGMENT.matcher(address).replaceFirst("").strip();
        if (PLAIN.matcher(file).matches()) {
            return Optional.of(path.substring(0, path.lastIndexOf('/') + 1) + file);
        }
        URI base = file.isEmpty() ? null : uri(null, ROOT + path);
        return base == null ? Optional.empty() : inGuide(file, base);
    }

    private static Optional<String> inGuide(String file, URI base) {
        return Optional.ofNullable(reference(file))
                .filter(uri -> uri.getScheme() == null && uri.getRawAuthority() == null)
                .map(uri -> base.resolve(uri).normalize().getPath())
                .filter(path -> path != null && path.startsWith(ROOT) && !path.endsWith("/"))
                .map(path -> path.substring(ROOT.length()));
    }

    /** Addresses as pages have them: encoded, or with the characters that should have been. */
    private static @Nullable URI reference(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException notEncoded) {
            return address.contains(":") ? null : uri(null, address);
        }
    }

    private static @Nullable URI uri(@Nullable String scheme, String path) {
        try {
            return new URI(scheme, null, path, null);
        } catch (URISyntaxException noAddress) {
            return null;
        }
    }
}
