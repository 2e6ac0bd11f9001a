package dev.mcdewey.ingest.declaration;

import dev.mcdewey.ingest.source.GuidePlace;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a library says of one guide.
 *
 * @param place the guide
 * @param title the name to show; null for the one that the guide gives itself
 * @param url where the originals are: with a slash at its end the folder of all files, else the address of each
 * @param sources where its files come from besides its own folder
 */
public record GuideDeclaration(
        GuidePlace place, @Nullable String title, @Nullable URI url, List<SourceDeclaration> sources) {

    /** Copies what it is given. */
    public GuideDeclaration {
        sources = List.copyOf(sources);
    }

    /** The original address of a file of this guide; null where none was declared. */
    public @Nullable URI addressOf(String relativePath) {
        return url == null || !url.getRawPath().endsWith("/") ? url : url.resolve(escaped(relativePath));
    }

    private static String escaped(String path) {
        try {
            // The leading dot keeps a colon in the first folder from being taken for a scheme.
            return new URI(null, null, "./" + path, null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("A relative path is always a relative address: " + path, impossible);
        }
    }
}
