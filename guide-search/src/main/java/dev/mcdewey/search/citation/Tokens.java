package dev.mcdewey.search.citation;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads a text, plain or Markdown, as words and signs. */
final class Tokens {

    static final String QUOTATION_MARK = "\"";
    static final String ELLIPSIS = "…";

    /** Scripts without spaces are compared character by character. */
    private static final String UNSPACED = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}";

    private static final String LETTERS = "[\\p{L}\\p{N}\\p{M}&&[^" + UNSPACED + "]]+";

    /** Names with underscores and words with an apostrophe are one word. */
    private static final String WORD = "[" + UNSPACED + "]|" + LETTERS + "(?:(?:\\\\?_|['’ʼ])+" + LETTERS + ")*+";

    private static final String DASH = "-{2,3}|[-‐‑‒–—―−﹘﹣－]";
    private static final String QUOTE = "''|[\"'‘’‚‛“”„‟«»‹›′″´＂＇]";

    private static final Pattern TOKEN =
            Pattern.compile("(" + WORD + ")|(" + DASH + ")|(" + QUOTE + ")|(…|\\.{3,})|[^\\s\\p{Z}\\p{Cc}\\p{Cf}]");

    private static final int A_WORD = 1;
    private static final int A_DASH = 2;
    private static final int A_QUOTATION_MARK = 3;
    private static final int AN_ELLIPSIS = 4;

    private static final Pattern APOSTROPHE = Pattern.compile("[’ʼ]");

    private Tokens() {}

    static List<Token> of(String text) {
        BitSet marks = MarkdownMarks.in(text);
        return TOKEN.matcher(text)
                .results()
                .map(found -> token(found, text, marks.get(found.start()) || "_".equals(found.group())))
                .toList();
    }

    private static Token token(MatchResult found, String text, boolean soft) {
        boolean word = found.start(A_WORD) >= 0;
        String cased = word ? spelled(found.group()) : sign(found, text);
        return new Token(cased.toLowerCase(Locale.ROOT), cased, found.group(), found.start(), word, soft);
    }

    private static String spelled(String word) {
        String plain = APOSTROPHE.matcher(word).replaceAll("'").replace("\\", "");
        return Normalizer.normalize(plain, Normalizer.Form.NFKC);
    }

    private static String sign(MatchResult found, String text) {
        if (found.start(A_DASH) >= 0) {
            return beginsOption(found, text) ? "--" : "-";
        }
        if (found.start(A_QUOTATION_MARK) >= 0) {
            return QUOTATION_MARK;
        }
        return found.start(AN_ELLIPSIS) >= 0 ? ELLIPSIS : Normalizer.normalize(found.group(), Normalizer.Form.NFKC);
    }

    /** {@code --all} is not {@code -all}; between words both are a dash. */
    private static boolean beginsOption(MatchResult dash, String text) {
        return dash.group().length() == 2
                && dash.end() < text.length()
                && Character.isLetterOrDigit(text.charAt(dash.end()))
                && (dash.start() == 0 || !Character.isLetterOrDigit(text.charAt(dash.start() - 1)));
    }
}
