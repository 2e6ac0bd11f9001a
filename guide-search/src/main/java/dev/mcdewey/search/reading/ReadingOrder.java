package dev.mcdewey.search.reading;

import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.index.guide.FileId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The chunks of some files as one sequence. */
final class ReadingOrder {

    private final List<FileLength> files;
    private final Map<FileId, Integer> starts = new HashMap<>();
    private final int[] ends;

    /** The order of these files, which follow each other. */
    ReadingOrder(List<FileLength> files) {
        this.files = files;
        this.ends = new int[files.size()];
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            starts.put(files.get(i).fileId(), end);
            end += files.get(i).chunkCount();
            ends[i] = end;
        }
    }

    /** The chunks round one of them, itself among them; fewer at either end. */
    List<ChunkId> around(ChunkId chunk, int before, int after) {
        int place = placeOf(chunk);
        int from = Math.max(0, place - before);
        int to = (int) Math.min(size() - 1L, (long) place + after);
        return IntStream.rangeClosed(from, to).mapToObj(this::at).toList();
    }

    @Nullable
    ChunkId previous(ChunkId chunk) {
        int place = placeOf(chunk);
        return place == 0 ? null : at(place - 1);
    }

    @Nullable
    ChunkId next(ChunkId chunk) {
        int place = placeOf(chunk);
        return place == size() - 1 ? null : at(place + 1);
    }

    private int size() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    private int placeOf(ChunkId chunk) {
        return startOf(chunk.file()) + chunk.ordinal() - 1;
    }

    private ChunkId at(int place) {
        int file = fileAt(place);
        FileId id = files.get(file).fileId();
        return id.chunk(place - startOf(id) + 1);
    }

    private int startOf(FileId file) {
        return Objects.requireNonNull(starts.get(file), () -> file + " is not in this reading order");
    }

    private int fileAt(int place) {
        int file = 0;
        while (ends[file] <= place) {
            file++;
        }
        return file;
    }
}
