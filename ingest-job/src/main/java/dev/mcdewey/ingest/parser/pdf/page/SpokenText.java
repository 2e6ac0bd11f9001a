package dev.mcdewey.ingest.parser.pdf.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The words that a document gives for some of its glyphs, which then count instead of what the font says. */
final class SpokenText {

    private final Deque<Optional<String>> open = new ArrayDeque<>();
    private @Nullable String words;
    private boolean said;

    void begin(@Nullable COSDictionary properties) {
        String actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        open.push(Optional.ofNullable(actual));
        if (actual != null) {
            words = actual;
            said = false;
        }
    }

    void end() {
        if (!open.isEmpty() && open.pop().isPresent()) {
            words = null;
        }
    }

    boolean speaks() {
        return words != null;
    }

    /** What a glyph means: the first in such a passage all its words, the others nothing. */
    String of(String glyph) {
        if (words == null) {
            return glyph;
        }
        String now = said ? "" : words;
        said = true;
        return now;
    }
}
