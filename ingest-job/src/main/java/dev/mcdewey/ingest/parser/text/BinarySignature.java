package dev.mcdewey.ingest.parser.text;

import dev.mcdewey.ingest.parser.format.UnreadableException;
import java.util.Map;

/** The first bytes of formats that are often found under a wrong name. */
final class BinarySignature {

    private static final Map<String, String> SIGNATURES = Map.of(
            "%PDF-", "a PDF document",
            "PK\u0003\u0004", "a ZIP archive or an office document",
            "\u0089PNG", "a PNG image",
            "GIF8", "a GIF image",
            "\u00ff\u00d8\u00ff", "a JPEG image",
            "\u001f\u008b", "a gzip archive",
            "\u00d0\u00cf\u0011\u00e0", "an old office document");

    private BinarySignature() {}

    static void refuse(byte[] bytes) throws UnreadableException {
        for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
            if (SourceText.startsWith(bytes, signature.getKey())) {
                throw new UnreadableException("is not text: it is " + signature.getValue());
            }
        }
    }
}
