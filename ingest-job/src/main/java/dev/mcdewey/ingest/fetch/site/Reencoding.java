package dev.mcdewey.ingest.fetch.site;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Keeps what a server said of a page's letters, which is lost when only the page is kept. */
final class Reencoding {

    private static final String MARK = "\uFEFF";

    private Reencoding() {}

    /** Writes a page in UTF-8, with a mark that counts more than what the page says of itself. */
    static void apply(Path page, @Nullable String charset) throws IOException {
        if (charset != null && !Charset.forName(charset).equals(StandardCharsets.UTF_8)) {
            Files.writeString(page, MARK + new String(Files.readAllBytes(page), Charset.forName(charset)));
        }
    }
}
