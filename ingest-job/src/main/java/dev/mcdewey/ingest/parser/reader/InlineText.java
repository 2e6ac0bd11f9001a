package dev.mcdewey.ingest.parser.reader;

import java.util.regex.Pattern;

/** Collects running text: white space collapsed, words split by tags whole, code between backticks. */
final class InlineText {

    private static final Pattern NOT_A_POWER = Pattern.compile("[\\[(*†‡™®©].*|st|nd|rd|th|TM|SM|\\W+");

    private static final Pattern FOOTNOTE = Pattern.compile("\\s*\\d{1,3}\\s*");

    /** No unit and no variable is as long. */
    private static final int LONG_WORD = 4;

    private final StringBuilder text = new StringBuilder();
    private final boolean marksCode;
    private boolean spacePending;
    private boolean endsInCode;

    /** Headings are read without code marks, since a heading is a name. */
    InlineText(boolean marksCode) {
        this.marksCode = marksCode;
    }

    /** Takes what it keeps to the front of one array, since this sees every character of every page. */
    void append(String raw) {
        char[] chars = raw.toCharArray();
        int kept = 0;
        for (char c : chars) {
            if (isPlain(c)) {
                kept = settleSpace(chars, kept);
                chars[kept++] = c;
            } else if (Glyphs.isLigature(c)) {
                kept = keep(chars, kept);
                settleSpace();
                text.append(Glyphs.untied(c));
            } else {
                spacePending |= Glyphs.isSpace(c);
            }
        }
        keep(chars, kept);
    }

    private int keep(char[] chars, int kept) {
        text.append(chars, 0, kept);
        return 0;
    }

    private int settleSpace(char[] chars, int kept) {
        if (kept == 0) {
            settleSpace();
        } else if (spacePending) {
            spacePending = false;
            chars[kept] = ' ';
            return kept + 1;
        }
        return kept;
    }

    private static boolean isPlain(char c) {
        return (c > ' ' && c < '\u007f') || !(Glyphs.isSpace(c) || Glyphs.isUnseen(c) || Glyphs.isLigature(c));
    }

    void space() {
        spacePending = true;
    }

    void lineBreak() {
        if (!isEmpty()) {
            text.append('\n');
        }
        spacePending = false;
        endsInCode = false;
    }

    void code(String raw) {
        String code = Glyphs.seen(raw.strip());
        if (!marksCode || code.isEmpty() || code.contains("`")) {
            append(raw);
            return;
        }
        if (Glyphs.isSpace(raw.charAt(0))) {
            spacePending = true;
        }
        openCode();
        text.append(code).append('`');
        endsInCode = true;
        spacePending = Glyphs.isSpace(raw.charAt(raw.length() - 1));
    }

    /** Code that goes on where code has just ended is one span: two would read as none. */
    private void openCode() {
        if (endsInCode && !spacePending) {
            text.setLength(text.length() - 1);
        } else {
            settleSpace();
            text.append('`');
        }
    }

    /** A power stays one (2^31, never 231), a footnote's number becomes no part of a word; all else stays as it is. */
    void superscript(String raw, boolean linked) {
        if (FOOTNOTE.matcher(raw).matches() && !isEmpty() && (linked || endsInLongWord())) {
            text.append('[').append(raw.strip()).append(']');
            spacePending = false;
            return;
        }
        boolean power = !spacePending
                && endsInWord()
                && !raw.isBlank()
                && !NOT_A_POWER.matcher(raw.strip()).matches();
        append(power ? "^" + raw : raw);
    }

    private boolean endsInLongWord() {
        int letters = 0;
        while (letters < text.length() && Character.isLetter(text.charAt(text.length() - 1 - letters))) {
            letters++;
        }
        return letters >= LONG_WORD;
    }

    private boolean endsInWord() {
        char last = isEmpty() ? ' ' : text.charAt(text.length() - 1);
        return Character.isLetterOrDigit(last) || last == ')' || last == '`';
    }

    /** Separates things that are read into one line, such as the items of a list. */
    void separate(char sign) {
        if (endsInWord()) {
            text.append(sign);
        }
        spacePending = true;
    }

    private void settleSpace() {
        if (spacePending && !isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append(' ');
        }
        spacePending = false;
        endsInCode = false;
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    /** What was collected; afterwards this is empty. */
    String take() {
        String taken = text.toString().strip();
        text.setLength(0);
        spacePending = false;
        endsInCode = false;
        return taken;
    }
}
