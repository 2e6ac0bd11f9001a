package dev.mcdewey.ingest.fetch.site;

import dev.mcdewey.ingest.declaration.SourceDeclaration.Website;
import java.net.URI;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Which addresses belong to a website: those of its host below a path, or below what its start page redirects to.
 *
 * @param start the start page or sitemap
 * @param prefix what paths begin with
 */
record Scope(URI start, String prefix) {

    private static final int LONGEST_PATH = 1_000;
    private static final int DEEPEST_PATH = 24;

    /** A path that names one folder more often leads through a site that links to itself in a circle. */
    private static final int MOST_REPEATS = 3;

    /** Linked from pages, but never pages; the types of all else are known when they are asked for. */
    private static final Set<String> NO_PAGES = Set.of(
            "css", "js", "mjs", "map", "json", "xml", "rss", "atom", "png", "jpg", "jpeg", "gif", "svg", "webp", "ico",
            "bmp", "woff", "woff2", "ttf", "otf", "eot", "mp3", "mp4", "webm", "ogg", "wav", "mov", "avi", "zip", "gz",
            "tgz", "bz2", "xz", "7z", "rar", "tar", "jar", "war", "exe", "msi", "dmg", "iso", "deb", "rpm", "bin",
            "apk", "csv", "xls", "xlsx", "ppt", "pptx", "doc", "ps");

    static Scope of(Website site) {
        String under = site.under();
        URI start = Addresses.normal(site.location());
        return new Scope(start, under == null ? folder(start, site.sitemap()) : under);
    }

    /** A last name without a dot is a folder, as servers see it too. */
    private static String folder(URI start, boolean sitemap) {
        String path = start.getRawPath();
        int slash = path.lastIndexOf('/') + 1;
        return sitemap || slash == path.length() || path.indexOf('.', slash) >= 0
                ? path.substring(0, slash)
                : path + "/";
    }

    boolean holds(URI address) {
        return isOfHost(address) && (address.getRawPath().startsWith(prefix) || address.equals(start));
    }

    boolean isOfHost(URI address) {
        return start.getHost().equals(address.getHost()) && start.getPort() == address.getPort();
    }

    /** Whether an address may be a page, by its looks. */
    static boolean mayBePage(URI address) {
        return !NO_PAGES.contains(ContentTypes.said(address.getRawPath()));
    }

    /** Whether an address looks like one of a site that makes up ever longer ones. */
    static boolean isEndless(URI address) {
        List<String> names = Arrays.stream(address.getRawPath().split("/"))
                .filter(name -> !name.isEmpty())
                .toList();
        return address.getRawPath().length() > LONGEST_PATH
                || names.size() > DEEPEST_PATH
                || names.stream().anyMatch(name -> Collections.frequency(names, name) > MOST_REPEATS);
    }
}
