package dev.mcdewey.search.reading;

import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.index.guide.FileId;
import dev.mcdewey.index.guide.GuideFile;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A file and the index it was read from, which names the generation that all the rest is read from too.
 *
 * @param file the file
 * @param index the index
 */
public record StoredFile(GuideFile file, String index) {

    FileId id() {
        return file.fileId();
    }

    FileLength length() {
        return new FileLength(id(), file.spine().size());
    }

    boolean has(int ordinal) {
        return ordinal >= 1 && ordinal <= file.spine().size();
    }

    List<ChunkId> chunks() {
        return IntStream.rangeClosed(1, file.spine().size())
                .mapToObj(id()::chunk)
                .toList();
    }

    /** The chunks of which at least a part stands on a physical page. */
    List<ChunkId> chunksOn(int page) {
        return chunks().stream().filter(chunk -> stands(chunk.ordinal(), page)).toList();
    }

    /** What stands round a chunk under the same headings, itself among it. */
    List<ChunkId> sectionOf(int ordinal) {
        List<String> path = headingPath(ordinal);
        int first = ordinal;
        while (has(first - 1) && headingPath(first - 1).equals(path)) {
            first--;
        }
        int last = ordinal;
        while (has(last + 1) && headingPath(last + 1).equals(path)) {
            last++;
        }
        return IntStream.rangeClosed(first, last).mapToObj(id()::chunk).toList();
    }

    private List<String> headingPath(int ordinal) {
        return file.spine().get(ordinal - 1).headingPath();
    }

    private boolean stands(int ordinal, int page) {
        Integer first = file.spine().get(ordinal - 1).page();
        Integer last = file.spine().get(ordinal - 1).lastPage();
        return first != null && first <= page && page <= (last == null ? first : last);
    }
}
