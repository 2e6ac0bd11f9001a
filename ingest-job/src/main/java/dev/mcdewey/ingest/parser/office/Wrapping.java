package dev.mcdewey.ingest.parser.office;

import dev.mcdewey.ingest.parser.format.UnreadableException;
import java.nio.charset.StandardCharsets;

/** Tells what the first bytes of a file are. */
final class Wrapping {

    private static final String ARCHIVE = "PK\u0003\u0004";
    private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    private Wrapping() {}

    /** Refuses what is no archive. A password turns a Word file into the container of the old formats. */
    static void refuse(byte[] bytes) throws UnreadableException {
        String words = new String(bytes, StandardCharsets.ISO_8859_1);
        if (words.startsWith(COMPOUND)) {
            String encrypted =
                    new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
            throw new UnreadableException(
                    words.contains(encrypted)
                            ? "is protected by a password; save it without one"
                            : "is an old binary office document; save it as DOCX or PDF");
        }
        if (!words.startsWith(ARCHIVE)) {
            throw new UnreadableException("is damaged or no office document: it does not begin like an archive");
        }
    }
}
