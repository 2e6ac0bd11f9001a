package dev.mcdewey.search.citation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A quote as words and signs.
 *
 * @param text what was quoted
 * @param tokens its words and signs, without the ellipses
 * @param gaps behind which tokens words of the guide may be left out
 */
record Quote(String text, List<Token> tokens, BitSet gaps) {

    private static final String DOTS = "(?:…|\\.{3,}|\\.(?: \\.){2,}+)";
    private static final Pattern GAP = Pattern.compile("\\[\\s*" + DOTS + "\\s*]|\\(\\s*" + DOTS + "\\s*\\)|" + DOTS);

    /** Invisible characters, which texts that are copied from pages have inside of words. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    /** A sentence may be quoted without its end, and a part of one with another. */
    private static final String MAY_END = ".,;:!?" + Tokens.QUOTATION_MARK;

    static Quote of(String quote) {
        String text = UNSEEN.matcher(quote).replaceAll("");
        List<MatchResult> ellipses = GAP.matcher(text).results().toList();
        List<Token> tokens = new ArrayList<>();
        BitSet gaps = new BitSet();
        for (Token token : Tokens.of(text)) {
            if (ellipses.stream().noneMatch(gap -> gap.start() <= token.start() && token.start() < gap.end())) {
                tokens.add(token);
            } else if (!tokens.isEmpty()) {
                gaps.set(tokens.size() - 1);
            }
        }
        softenEnds(tokens, gaps);
        return new Quote(text, List.copyOf(tokens), gaps);
    }

    private static void softenEnds(List<Token> tokens, BitSet gaps) {
        gaps.stream().forEach(last -> softenEnd(tokens, last));
        softenEnd(tokens, tokens.size() - 1);
        for (int i = 0; i < tokens.size() && tokens.get(i).form().equals(Tokens.QUOTATION_MARK); i++) {
            tokens.set(i, tokens.get(i).softened());
        }
    }

    private static void softenEnd(List<Token> tokens, int last) {
        for (int i = last; i >= 0 && MAY_END.contains(tokens.get(i).form()); i--) {
            tokens.set(i, tokens.get(i).softened());
        }
    }

    /** How many words must stand in the guide. */
    int words() {
        return (int)
                tokens.stream().filter(token -> token.word() && !token.soft()).count();
    }

    /** What may be missing behind its last word. */
    List<Token> softEnd() {
        int from = tokens.size();
        while (from > 0 && tokens.get(from - 1).soft()) {
            from--;
        }
        return tokens.subList(from, tokens.size());
    }

    /** How many tokens must stand in the guide. */
    int weight() {
        return (int) tokens.stream().filter(token -> !token.soft()).count();
    }

    /** What stands between its ellipses. */
    List<String> parts() {
        return GAP.splitAsStream(text).filter(part -> !part.isBlank()).toList();
    }

    /** Whether words may be left out behind this many of its tokens. */
    boolean hasGapAfter(int count) {
        return count > 0 && gaps.get(count - 1);
    }
}
