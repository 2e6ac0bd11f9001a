package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.pdf.line.Line;
import dev.mcdewey.ingest.parser.pdf.line.Run;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Writes lines as running text, with code and raised letters marked. */
final class InlineWriter {

    private static final String PLAIN = "span";

    private final LineJoin joins;
    private final PageParts parts;
    private final PageMarks pages;
    private final StringBuilder text = new StringBuilder();
    private String tag = PLAIN;

    InlineWriter(LineJoin joins, PageParts parts, PageMarks pages) {
        this.joins = joins;
        this.parts = parts;
        this.pages = pages;
    }

    /** Appends the lines to the element. */
    void write(List<Line> lines, Element to) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean last = i + 1 == lines.size();
            LineJoin.Between between = last ? LineJoin.Between.SPACE : joins.between(line, lines.get(i + 1));
            if (i == 0 || line.page() != lines.get(i - 1).page()) {
                flush(to);
                pages.turnTo(line.page(), to);
            }
            Run before = null;
            for (Run run : PlainSigns.in(line.runs())) {
                append(followsMark(before, line) ? run.spacedBefore(true) : run, line.page(), to);
                before = run;
            }
            end(between, last);
        }
        flush(to);
    }

    private void end(LineJoin.Between between, boolean last) {
        if (between == LineJoin.Between.MENDED) {
            text.setLength(text.length() - 1);
        } else if (between == LineJoin.Between.SPACE && !last) {
            text.append(' ');
        }
    }

    /** The mark before a footnote is no part of its first word. */
    private boolean followsMark(@Nullable Run before, Line line) {
        return before != null && before.equals(line.runs().get(0)) && isReference(before, line.page());
    }

    private boolean isReference(Run run, int page) {
        return run.rise() == Run.Rise.RAISED && parts.isReference(run.text(), page);
    }

    private void append(Run run, int page, Element to) {
        String own = tagOf(run);
        boolean space = run.spaced() && !text.isEmpty() && text.charAt(text.length() - 1) != ' ';
        if (!own.equals(tag)) {
            boolean trailing = !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
            flush(to);
            if ((space || trailing) && own.equals(PLAIN)) {
                text.append(' ');
            } else if (space) {
                to.appendChild(new TextNode(" "));
            }
            tag = own;
        } else if (space) {
            text.append(' ');
        }
        text.append(isReference(run, page) ? "[" + run.text() + "]" : run.text());
    }

    private static String tagOf(Run run) {
        return switch (run.rise()) {
            case RAISED -> "sup";
            case LOWERED -> "sub";
            case NONE -> run.face().mono() ? "code" : PLAIN;
        };
    }

    private void flush(Element to) {
        if (text.isEmpty()) {
            return;
        }
        String words = text.toString();
        text.setLength(0);
        if (tag.equals(PLAIN)) {
            to.appendChild(new TextNode(words));
        } else {
            to.appendElement(tag).text(words.stripTrailing());
            if (words.endsWith(" ")) {
                to.appendChild(new TextNode(" "));
            }
        }
    }
}
