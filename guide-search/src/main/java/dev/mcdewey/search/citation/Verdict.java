package dev.mcdewey.search.citation;

import dev.mcdewey.index.guide.ChunkId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking for a quote.
 *
 * @param quote the quote as it was given
 * @param chunkId the chunk that it is said to stand in; null where none was named
 * @param status whether it stands
 * @param foundIn the guides and versions that have it word for word, in whichever chunk
 * @param passages where it stands word for word: first what was asked about; at most {@link #PASSAGES}
 * @param closest the passage most like it where it does not stand, that of the chunk or version asked about before
 *     others; null where it stands or nothing is like it
 * @param notices what the asker should know, in sentences
 * @param tookMs how long it took, in milliseconds
 */
public record Verdict(
        String quote,
        @Nullable ChunkId chunkId,
        Status status,
        List<GuideVersions> foundIn,
        List<Passage> passages,
        @Nullable Passage closest,
        List<String> notices,
        long tookMs) {

    /** Words that stand in more texts than this say nothing of any of them. */
    public static final int PASSAGES = 20;

    Verdict with(String notice) {
        List<String> said = Stream.concat(notices.stream(), Stream.of(notice)).toList();
        return new Verdict(quote, chunkId, status, foundIn, passages, closest, said, tookMs);
    }

    Verdict took(long milliseconds) {
        return new Verdict(quote, chunkId, status, foundIn, passages, closest, notices, milliseconds);
    }
}
