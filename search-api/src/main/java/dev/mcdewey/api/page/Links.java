package dev.mcdewey.api.page;

import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.index.guide.FileId;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** The addresses of pages; names may hold anything, so every part is percent-encoded. */
final class Links {

    private Links() {}

    static String chunk(ChunkId chunkId) {
        return "/chunks/" + encoded(chunkId.toString());
    }

    static String guide(String product, String version, String guide) {
        return "/guides/" + encoded(product) + "/" + encoded(version) + "/" + encoded(guide);
    }

    static String file(FileId file) {
        return guide(file.product(), file.version(), file.guide()) + "?file=" + encoded(file.stem());
    }

    /** The chunk among its neighbours, in the reader. */
    static String inContext(ChunkId chunkId) {
        return file(chunkId.file()) + anchor(chunkId.ordinal());
    }

    static String anchor(int ordinal) {
        return "#chunk-" + ordinal;
    }

    /** Colons stay, since they are allowed everywhere in a path or query and ids are full of them. */
    static String encoded(String part) {
        return UriUtils.encode(part, StandardCharsets.UTF_8).replace("%3A", ":");
    }
}
