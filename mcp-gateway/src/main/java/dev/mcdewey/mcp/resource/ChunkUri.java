package dev.mcdewey.mcp.resource;

import dev.mcdewey.index.guide.ChunkId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/** The address of a chunk: the parts of its id, each percent-encoded, since the template takes no slash in a part. */
final class ChunkUri {

    static final String TEMPLATE = "mcdewey://{product}/{version}/{guide}/{file}/{ordinal}";

    private static final String SCHEME = "mcdewey://";
    private static final int PARTS = 5;

    private ChunkUri() {}

    static String of(ChunkId id) {
        return Stream.of(
                        id.file().product(),
                        id.file().version(),
                        id.file().guide(),
                        id.file().stem(),
                        String.valueOf(id.ordinal()))
                .map(part -> UriUtils.encode(part, StandardCharsets.UTF_8))
                .collect(Collectors.joining("/", SCHEME, ""));
    }

    /** The id of the chunk at an address, or nothing where it is not the address of one. */
    static Optional<ChunkId> parse(String uri) {
        String[] parts = uri.startsWith(SCHEME) ? uri.substring(SCHEME.length()).split("/", -1) : new String[0];
        return parts.length == PARTS ? decoded(parts).flatMap(ChunkId::tryParse) : Optional.empty();
    }

    private static Optional<String> decoded(String... parts) {
        try {
            return Optional.of(Arrays.stream(parts)
                    .map(part -> UriUtils.decode(part, StandardCharsets.UTF_8))
                    .collect(Collectors.joining("::")));
        } catch (IllegalArgumentException e) {
            // A percent sign that encodes nothing.
            return Optional.empty();
        }
    }
}
