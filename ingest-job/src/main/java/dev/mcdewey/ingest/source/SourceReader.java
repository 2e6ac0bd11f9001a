package dev.mcdewey.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reads source files whole, up to a size limit. */
public final class SourceReader {

    /** Real manual pages stay under 10 MB; a parsed page takes about ten times its size in memory. */
    public static final int DEFAULT_LIMIT_BYTES = 32 * 1024 * 1024;

    private final int limitBytes;

    /** Refuses files of more than the given number of bytes. */
    public SourceReader(int limitBytes) {
        this.limitBytes = limitBytes;
    }

    /** The file's bytes and checksum, or why it was not read. */
    public ReadResult read(SourceFile file) {
        try (InputStream in = Files.newInputStream(file.path())) {
            byte[] bytes = in.readNBytes(limitBytes);
            // Asked of the stream, since the file may have grown after it was listed.
            return in.read() < 0 ? new ReadResult.Content(bytes, checksum(bytes)) : tooLarge(file);
        } catch (IOException failure) {
            return new ReadResult.Refused(file.libraryPath() + " cannot be read: " + failure);
        }
    }

    private ReadResult tooLarge(SourceFile file) {
        return new ReadResult.Refused("%s is larger than the limit of %,d bytes; split it or raise %s"
                .formatted(file.relativePath(), limitBytes, "mcdewey.ingest.max-file-size"));
    }

    private static String checksum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("This Java has no SHA-256, which every Java must have", impossible);
        }
    }
}
