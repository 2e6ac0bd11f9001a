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

    void append(String raw) {
        for (int from = 0; from < raw.length(); ) {
            int end = plainEnd(raw, from);
            if (end > from) {
                settleSpace();
                text.append(raw, from, end);
            } else {
                appendSpecial(raw.charAt(end++));
            }
            from = end;
        }
    }

    private void appendSpecial(char c) {
        spacePending |= Glyphs.isSpace(c);
        if (Glyphs.isLigature(c)) {
            settleSpace();
            text.append(Glyphs.untied(c));
        }
    }

    /** The end of what can be taken as it is: words, and single spaces between them. */
    private static int plainEnd(String raw, int from) {
        int end = from;
        while (end < raw.length()) {
            if (isPlain(raw.charAt(end))) {
                end++;
            } else if (end > from && isSpaceBeforeWord(raw, end)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean isSpaceBeforeWord(String raw, int at) {
        return raw.charAt(at) == ' ' && at + 1 < raw.length() && isPlain(raw.charAt(at + 1));
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
        if (raw.charAt(0) == ' ') {
            spacePending = true;
        }
        openCode();
        text.append(code).append('`');
        endsInCode = true;
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
