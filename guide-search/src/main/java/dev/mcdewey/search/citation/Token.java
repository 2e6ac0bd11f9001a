package dev.mcdewey.search.citation;

/**
 * A word, or a sign between words.
 *
 * @param form what is compared: without case and with one glyph for all quotation marks and one for all dashes
 * @param cased the same with its case
 * @param raw as it is written
 * @param start where it begins in its text
 * @param word whether it is a word
 * @param soft whether it may be missing, as a mark of Markdown may
 */
record Token(String form, String cased, String raw, int start, boolean word, boolean soft) {

    int end() {
        return start + raw.length();
    }

    Token softened() {
        return new Token(form, cased, raw, start, word, true);
    }

    Token movedBy(int offset, boolean allSoft) {
        return new Token(form, cased, raw, start + offset, word, soft || allSoft);
    }
}
