package dev.mcdewey.ingest.fetch.mirror;

import dev.mcdewey.ingest.fetch.net.Validators;
import java.net.URI;

/**
 * One fetched file.
 *
 * @param path inside the mirror, with slashes
 * @param url where it came from
 * @param validators for asking whether it changed
 */
public record MirroredFile(String path, URI url, Validators validators) {}
