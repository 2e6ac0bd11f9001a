package dev.mcdewey.ingest.fetch.net;

import org.jspecify.annotations.Nullable;

/**
 * What a server gave to ask later whether something changed.
 *
 * @param etag its {@code ETag}
 * @param lastModified its {@code Last-Modified}
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    /** Of something that was never fetched. */
    public static final Validators NONE = new Validators(null, null);
}
