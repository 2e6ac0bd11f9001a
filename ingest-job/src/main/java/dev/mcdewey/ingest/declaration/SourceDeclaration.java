package dev.mcdewey.ingest.declaration;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where files of a guide come from. Two sources that equal each other hold the same files. */
public sealed interface SourceDeclaration {

    /** The address of what is fetched; {@code file:} for what lies on this machine. */
    URI location();

    /** The folder of the guide that the files go to; empty for the guide's own. */
    String into();

    /**
     * Pages of a website.
     *
     * @param location the page whose links are followed, or the sitemap
     * @param sitemap whether it is a sitemap, whose pages are taken and no others
     * @param under what the path of a page must begin with; null for the folder of the start page or sitemap
     * @param limit after how many pages the crawl ends
     */
    record Website(URI location, boolean sitemap, @Nullable String under, int limit, String into)
            implements SourceDeclaration {}

    /** A single file. */
    record Document(URI location, String into) implements SourceDeclaration {}

    /**
     * A ZIP or tar archive.
     *
     * @param folder the folder inside it that is taken; empty for all of it
     */
    record Archive(URI location, String folder, String into) implements SourceDeclaration {}

    /**
     * A Git repository.
     *
     * @param ref the full name of a branch or tag; {@code HEAD} for what the repository itself shows
     * @param folder the folder inside it that is taken; empty for all of it
     */
    record Repository(URI location, String ref, String folder, String into) implements SourceDeclaration {}
}
