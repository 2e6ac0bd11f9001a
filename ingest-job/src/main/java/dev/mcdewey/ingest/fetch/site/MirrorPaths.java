package dev.mcdewey.ingest.fetch.site;

import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives each address a file of its own, below the folder of the site. */
final class MirrorPaths {

    private static final int LONGEST_NAME = 120;

    private final String base;
    private final Set<String> taken = new HashSet<>();

    MirrorPaths(String prefix) {
        this.base = prefix.substring(0, prefix.lastIndexOf('/') + 1);
    }

    /** The path that an address should have. Names that differ only in case are one file on some systems. */
    String pathOf(URI address, String extension) {
        String path = path(address.getPath());
        return path.toLowerCase(Locale.ROOT).endsWith("." + extension) ? path : path + "." + extension;
    }

    /** Takes a path; whether it was free. */
    boolean take(String path) {
        return taken.add(path.toLowerCase(Locale.ROOT));
    }

    /** Takes another path like this one, for an address whose own path another has. */
    String another(String path, URI address) {
        int dot = path.lastIndexOf('.');
        String other = path.substring(0, dot) + "~"
                + Integer.toHexString(address.toString().hashCode()) + path.substring(dot);
        take(other);
        return other;
    }

    private String path(String address) {
        String below = address.startsWith(base) ? address.substring(base.length()) : address.substring(1);
        String file = below.isEmpty() || below.endsWith("/") ? below + "index" : below;
        String[] names = file.split("/");
        for (int i = 0; i < names.length; i++) {
            // A folder that is named like a page would be in the way of that page.
            names[i] = name(names[i]) + (i < names.length - 1 && ContentTypes.hasLinks(names[i]) ? "~" : "");
        }
        return String.join("/", names);
    }

    /** A name that means nothing to a file system; a dot before it would hide the file. */
    private static String name(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}\\\\:*?\"<>|]", "_").replaceFirst("^\\.", "_");
        return plain.length() <= LONGEST_NAME
                ? plain
                : plain.substring(0, LONGEST_NAME) + "~" + Integer.toHexString(plain.hashCode());
    }
}
