package dev.mcdewey.api.page;

import dev.mcdewey.search.reading.ChunkView;
import dev.mcdewey.search.reading.FileText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A chunk in the running text of a file.
 *
 * @param ordinal its position, from 1
 * @param href its own page
 * @param pageMark the page that begins here, in words; null where none does
 * @param headings the headings that begin here
 * @param html its text
 */
record ReaderChunk(int ordinal, String href, @Nullable String pageMark, List<Heading> headings, String html) {

    /** The file's title is the first level. */
    private static final int FIRST_LEVEL = 2;

    private static final int DEEPEST = 6;

    /**
     * A heading in the running text.
     *
     * @param level from 2 to 6
     * @param text the heading
     */
    record Heading(int level, String text) {}

    static List<ReaderChunk> sequence(FileText file) {
        List<ReaderChunk> sequence = new ArrayList<>();
        ChunkView before = null;
        for (ChunkView chunk : file.chunks()) {
            sequence.add(after(before, chunk, file.title()));
            before = chunk;
        }
        return sequence;
    }

    private static ReaderChunk after(@Nullable ChunkView before, ChunkView chunk, String title) {
        boolean newPage = before == null || !Objects.equals(before.page(), chunk.page());
        List<String> above = before == null ? List.of() : HeadingPath.belowTitle(title, before.headingPath());
        return new ReaderChunk(
                chunk.chunkId().ordinal(),
                Links.chunk(chunk.chunkId()),
                newPage ? PageNumber.words(chunk.page(), null, chunk.pageLabel()) : null,
                begun(above, HeadingPath.belowTitle(title, chunk.headingPath())),
                MarkdownHtml.of(chunk.text()));
    }

    private static List<Heading> begun(List<String> above, List<String> path) {
        int shared = 0;
        while (shared < Math.min(above.size(), path.size()) && Objects.equals(above.get(shared), path.get(shared))) {
            shared++;
        }
        return IntStream.range(shared, path.size())
                .mapToObj(depth ->
                        new Heading(Math.min(DEEPEST, FIRST_LEVEL + depth), Objects.requireNonNull(path.get(depth))))
                .toList();
    }
}
