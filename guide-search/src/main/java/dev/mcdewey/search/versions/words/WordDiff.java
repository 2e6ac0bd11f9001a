package dev.mcdewey.search.versions.words;

import dev.mcdewey.search.versions.words.DiffPiece.Op;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How one text became another.
 *
 * @param added how many words and signs only the second text has
 * @param removed how many words and signs only the first text has
 * @param pieces the stretches in order; long ones that are the same are left out but for their ends
 * @param cut whether the end was left out, since the difference is longer than what is shown
 */
public record WordDiff(int added, int removed, List<DiffPiece> pieces, boolean cut) {

    /** Words of both texts that are compared one by one, which takes some milliseconds; more are compared by lines. */
    private static final int COMPARED = 3_000;

    /** Lines of both texts that are compared; more are shown as replaced. */
    private static final int LINES = 6_000;

    /** Texts that share less than this part of their words, and no phrase, are easier to read one after the other. */
    private static final double ALIKE = 0.5;

    private static final int PHRASE = 12;

    /** No difference. */
    public static final WordDiff NONE = new WordDiff(0, 0, List.of(), false);

    /** Compares two texts; an empty one makes the other one piece. */
    public static WordDiff between(String before, String after) {
        List<DiffPiece> pieces = pieces(before, after);
        Shown shown = Shown.of(pieces);
        return new WordDiff(words(pieces, Op.ADDED), words(pieces, Op.REMOVED), shown.pieces(), shown.cut());
    }

    private static int words(List<DiffPiece> pieces, Op op) {
        return pieces.stream()
                .filter(piece -> piece.op() == op)
                .mapToInt(DiffPiece::words)
                .sum();
    }

    private static List<DiffPiece> pieces(String before, String after) {
        Tokens first = Tokens.of(before);
        Tokens second = Tokens.of(after);
        return first.size() + second.size() <= COMPARED ? byWords(first, second) : byLines(before, after);
    }

    private static List<DiffPiece> byWords(Tokens before, Tokens after) {
        List<Hunk> hunks = Hunk.between(before.words(), after.words());
        IntSummaryStatistics same = hunks.stream()
                .filter(Hunk::same)
                .mapToInt(hunk -> hunk.toEnd() - hunk.to())
                .summaryStatistics();
        boolean alike = same.getSum() >= ALIKE * Math.min(before.size(), after.size()) || same.getMax() >= PHRASE;
        return !alike
                ? replaced(before, after)
                : Joined.across(new Settled(before, after).of(hunks), after.words()).stream()
                        .flatMap(hunk -> pieces(hunk, before, after))
                        .toList();
    }

    private static List<DiffPiece> replaced(Tokens before, Tokens after) {
        return pieces(new Hunk(false, 0, before.size(), 0, after.size()), before, after)
                .toList();
    }

    private static Stream<DiffPiece> pieces(Hunk hunk, Tokens before, Tokens after) {
        return hunk.same()
                ? Stream.of(same(after, hunk.to(), hunk.toEnd()))
                : Stream.of(
                                piece(Op.REMOVED, before, hunk.from(), hunk.fromEnd()),
                                piece(Op.ADDED, after, hunk.to(), hunk.toEnd()))
                        .filter(piece -> piece.words() > 0);
    }

    private static DiffPiece same(Tokens tokens, int from, int to) {
        return new DiffPiece(Op.SAME, tokens.surrounded(from, to), to - from);
    }

    private static DiffPiece piece(Op op, Tokens tokens, int from, int to) {
        return new DiffPiece(op, tokens.text(from, to), to - from);
    }

    private static List<DiffPiece> byLines(String before, String after) {
        List<String> first = before.lines().toList();
        List<String> second = after.lines().toList();
        if (first.size() + second.size() > LINES) {
            return replaced(Tokens.of(before), Tokens.of(after));
        }
        List<DiffPiece> pieces = new ArrayList<>();
        for (Hunk hunk : Hunk.between(first, second)) {
            pieces.addAll(
                    withinLines(lines(first, hunk.from(), hunk.fromEnd()), lines(second, hunk.to(), hunk.toEnd())));
        }
        return pieces;
    }

    private static List<DiffPiece> withinLines(String before, String after) {
        Tokens first = Tokens.of(before);
        Tokens second = Tokens.of(after);
        if (before.equals(after)) {
            return List.of(same(second, 0, second.size()));
        }
        return first.size() + second.size() <= COMPARED ? byWords(first, second) : replaced(first, second);
    }

    private static String lines(List<String> lines, int from, int to) {
        return lines.subList(from, to).stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
