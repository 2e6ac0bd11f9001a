package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.pdf.line.Line;
import dev.mcdewey.ingest.parser.pdf.line.Run;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Writes lines as preformatted text: each letter in its column, blank lines kept. */
final class CodeWriter {

    private static final String WRAP = "\u21aa\u2192";
    private static final float USUAL_WIDTH = 0.6f;
    private static final int MOST_BLANK_LINES = 3;
    private static final int FARTHEST = 200;

    private final Measures measures;
    private final PageMarks pages;

    CodeWriter(Measures measures, PageMarks pages) {
        this.measures = measures;
        this.pages = pages;
    }

    void write(List<Line> lines, Element pre) {
        float left = (float) lines.stream().mapToDouble(Line::indent).min().orElse(0);
        Line before = null;
        for (Line line : lines) {
            boolean turned = before == null || before.page() != line.page();
            if (before != null && !isWrapped(line)) {
                pre.appendChild(new TextNode("\n".repeat(1 + (turned ? 0 : blankLines(before, line)))));
            }
            pages.turnTo(line.page(), pre);
            String words = text(line, line.margin() + left);
            pre.appendChild(
                    new TextNode(isWrapped(line) ? words.substring(words.indexOf(WRAP) + WRAP.length()) : words));
            before = line;
        }
    }

    /** Whether the line above had no room for it, as typesetters mark it. */
    private static boolean isWrapped(Line line) {
        return line.text().startsWith(WRAP);
    }

    private int blankLines(Line before, Line line) {
        float distance = line.baseline() - before.baseline();
        int lines = Math.round(distance / measures.leading(line)) - 1;
        return Math.max(0, Math.min(MOST_BLANK_LINES, lines));
    }

    static String text(Line line, float left) {
        float width = letterWidth(line);
        StringBuilder text = new StringBuilder();
        for (Run run : line.runs()) {
            int column = Math.min(FARTHEST, Math.round((run.left() - left) / width));
            if (text.length() < column && (run.spaced() || text.isEmpty())) {
                text.append(" ".repeat(column - text.length()));
            } else if (run.spaced()) {
                text.append(' ');
            }
            text.append(run.text());
        }
        return text.toString();
    }

    private static float letterWidth(Line line) {
        float width = 0;
        int letters = 0;
        for (Run run : line.runs()) {
            boolean counts = run.face().mono();
            width += counts ? run.right() - run.left() : 0;
            letters += counts ? run.text().codePointCount(0, run.text().length()) : 0;
        }
        return letters == 0 || width <= 0 ? USUAL_WIDTH * line.size() : width / letters;
    }
}
