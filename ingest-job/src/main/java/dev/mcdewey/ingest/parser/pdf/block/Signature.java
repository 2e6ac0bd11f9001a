package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.pdf.line.Line;
import dev.mcdewey.ingest.parser.pdf.line.Run;
import java.util.List;

/** Sees that a signature with its brackets is code as a whole, though only its names are set in the font of code. */
final class Signature {

    private static final float FAR = 2;

    private Signature() {}

    /** The line in the typeface of its first word if it begins in code and all other words in it stand in quotes. */
    static Line whole(Line line) {
        List<Run> runs = line.runs();
        return line.beginsInCode() && isSignature(runs)
                ? line.with(runs.stream()
                        .map(run -> run.face().mono() ? run : run.in(runs.get(0).face()))
                        .toList())
                : line;
    }

    /** Whether its kind stands far behind it in brackets, as that of a method does; nothing goes on with such a line. */
    static boolean isLabelled(Line line) {
        List<Line> parts = line.cut(FAR * line.size());
        String label = parts.get(parts.size() - 1).text();
        return parts.size() == 2
                && line.beginsInCode()
                && label.startsWith("[")
                && label.endsWith("]")
                && isClosed(parts.get(0).text());
    }

    /** Whether no bracket is open that the next line would close. */
    private static boolean isClosed(String text) {
        return text.chars().filter(letter -> letter == '(').count()
                == text.chars().filter(letter -> letter == ')').count();
    }

    private static boolean isSignature(List<Run> runs) {
        boolean quoted = false;
        boolean called = false;
        for (Run run : runs) {
            String text = run.text();
            boolean word = !run.face().mono() && text.chars().anyMatch(Character::isLetterOrDigit);
            if (run.rise() != Run.Rise.NONE || (word && !quoted && text.indexOf('"') < 0)) {
                return false;
            }
            called |= text.startsWith("(");
            quoted ^= text.chars().filter(letter -> letter == '"').count() % 2 == 1;
        }
        return called;
    }
}
