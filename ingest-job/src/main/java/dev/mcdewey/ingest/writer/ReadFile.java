package dev.mcdewey.ingest.writer;

import dev.mcdewey.index.guide.FileReading;
import dev.mcdewey.ingest.chunker.ChunkDraft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a source file on reading.
 *
 * @param planned the file
 * @param checksum the SHA-256 of its bytes, in hexadecimal
 * @param title its title; its name where it could not be read
 * @param chunks its chunks in reading order; none where it could not be read
 * @param reading how well it was read; null where it could not be
 * @param quarantine why it is not indexed; null when it is
 * @param skipped whether that is as it should be, since it has nothing of its own to be indexed
 */
public record ReadFile(
        PlannedFile planned,
        String checksum,
        String title,
        List<ChunkDraft> chunks,
        @Nullable FileReading reading,
        @Nullable String quarantine,
        boolean skipped) {}
