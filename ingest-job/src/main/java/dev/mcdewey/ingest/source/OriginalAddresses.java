package dev.mcdewey.ingest.source;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Knows where the originals of a library's files are. */
public interface OriginalAddresses {

    /** Of a library that does not say so. */
    OriginalAddresses UNKNOWN = (place, relativePath) -> null;

    /** The address of a file of this guide; null where it is not known. */
    @Nullable
    URI of(GuidePlace place, String relativePath);
}
