package dev.mcdewey.ingest.declaration;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Reads addresses of the web and paths of the library. */
final class Locations {

    private static final Set<String> WEB = Set.of("http", "https");

    private final Path library;

    Locations(Path library) {
        this.library = library.toAbsolutePath().normalize();
    }

    /** An address of the web. It may not hold a password, since it will stand in reports and hits. */
    static URI web(Value value) {
        URI address = uri(value);
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!WEB.contains(scheme) || address.getHost() == null) {
            throw value.complaint("must be an address that begins with http:// or https:// and names a host.");
        }
        if (address.getRawUserInfo() != null) {
            throw value.complaint("has a user name or password before the host. Take it out: it would be shown to"
                    + " everyone who reads a hit.");
        }
        return address.getRawPath().isEmpty() ? address.resolve("/") : address;
    }

    /** An address of the web or of this machine, or a path inside the library. */
    URI any(Value value) {
        String text = value.text();
        if (text.startsWith("file:")) {
            return file(value);
        }
        return text.contains("://") ? web(value) : inLibrary(value);
    }

    private static URI file(Value value) {
        try {
            return Path.of(uri(value)).normalize().toUri();
        } catch (IllegalArgumentException wrong) {
            throw value.complaint(
                    "must be a file address such as file:///srv/guides.zip (" + wrong.getMessage() + ").");
        }
    }

    private URI inLibrary(Value value) {
        return library.resolve(folder(value)).toUri();
    }

    /** A path that stays where it is, with slashes and none at its end. */
    static String folder(Value value) {
        try {
            Path path = Path.of(value.text()).normalize();
            if (!path.isAbsolute() && !path.startsWith("..")) {
                return path.toString().replace('\\', '/');
            }
        } catch (InvalidPathException wrong) {
            throw value.complaint("must be a path: " + wrong.getMessage() + ".");
        }
        throw value.complaint("must be a path that begins without / and does not lead out by ../ again.");
    }

    private static URI uri(Value value) {
        try {
            return new URI(value.text().replaceFirst("#.*", ""));
        } catch (URISyntaxException wrong) {
            throw value.complaint("is no address: " + wrong.getReason() + ".");
        }
    }
}
