package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.pdf.layout.LaidOutPage;
import dev.mcdewey.ingest.parser.pdf.layout.Region;
import dev.mcdewey.ingest.parser.pdf.line.Line;
import dev.mcdewey.ingest.parser.pdf.line.Run;
import java.util.List;
import java.util.regex.Pattern;

/** Finds footnotes: small lines at the end of a region that begin with a raised mark. */
final class Footnotes {

    private static final float SMALLER = 0.94f;
    private static final Pattern MARK = Pattern.compile("\\d{1,3}|[*†‡§]{1,3}|[a-z]");

    private final Measures measures;
    private final PageParts parts;

    Footnotes(Measures measures, PageParts parts) {
        this.measures = measures;
        this.parts = parts;
    }

    void find(List<LaidOutPage> pages) {
        pages.forEach(page -> page.regions().forEach(this::find));
    }

    private void find(Region region) {
        List<Line> lines = region.lines();
        int first = lines.size();
        for (int i = lines.size() - 1; i >= 0 && isSmall(lines.get(i)); i--) {
            first = begins(lines.get(i)) ? i : first;
        }
        for (int i = first; i < lines.size(); i++) {
            Line line = lines.get(i);
            parts.addFootnote(line, begins(line));
        }
    }

    private boolean isSmall(Line line) {
        return line.size() < SMALLER * measures.body() && !parts.isKnown(line);
    }

    private static boolean begins(Line line) {
        Run first = line.runs().get(0);
        return first.rise() == Run.Rise.RAISED
                && MARK.matcher(first.text()).matches()
                && line.runs().size() > 1;
    }
}
