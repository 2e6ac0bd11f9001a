package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.pdf.layout.LaidOutPage;
import dev.mcdewey.ingest.parser.pdf.layout.Region;
import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The line "Chapter 3" that stands over a chapter's heading. */
final class ChapterNumber {

    private static final Pattern NUMBER =
            Pattern.compile("(?i)(?:chapter|part|appendix|kapitel|teil|anhang|chapitre)\\s+\\S{1,14}");
    private static final int MOST_LINES = 2;

    private ChapterNumber() {}

    static Optional<Block> above(Line heading, LaidOutPage page) {
        for (Region region : page.regions()) {
            int index = region.lines().indexOf(heading);
            for (int count = 1; count <= Math.min(MOST_LINES, index); count++) {
                List<Line> lines = region.lines().subList(index - count, index);
                String words = String.join(" ", lines.stream().map(Line::text).toList());
                if (NUMBER.matcher(words).matches()) {
                    return Optional.of(new Block.Boilerplate("header", lines));
                }
            }
        }
        return Optional.empty();
    }
}
