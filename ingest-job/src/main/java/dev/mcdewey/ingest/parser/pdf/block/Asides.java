package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.ArrayList;
import java.util.List;

/** Makes blocks of what stands beside the text: words are kept, the numbers along a figure's axes are not. */
final class Asides {

    private static final double WORDS = 0.3;

    private Asides() {}

    static Block block(List<Line> lines) {
        int letters = count(lines, true);
        int all = count(lines, false);
        return letters >= WORDS * all
                ? new Block.Text(null, true, new ArrayList<>(lines))
                : new Block.Boilerplate("footer", lines);
    }

    private static int count(List<Line> lines, boolean lettersOnly) {
        return (int) lines.stream()
                .flatMapToInt(line -> line.text().codePoints())
                .filter(letter -> lettersOnly ? Character.isLetter(letter) : letter != ' ')
                .count();
    }
}
