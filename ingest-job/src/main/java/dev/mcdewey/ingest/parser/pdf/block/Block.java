package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.pdf.line.Line;
import dev.mcdewey.ingest.parser.pdf.table.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines that belong together. */
sealed interface Block {

    /** Its lines in reading order. */
    List<Line> lines();

    /** A heading; without lines where only an outline has it. */
    record Heading(int level, String words, @Nullable String id, int page, List<Line> lines) implements Block {}

    /** Running text: a paragraph, or one in an item of a list if it has a marker. */
    record Text(@Nullable Marker marker, boolean footnote, List<Line> lines) implements Block {

        Line first() {
            return lines.get(0);
        }

        Line last() {
            return lines.get(lines.size() - 1);
        }

        /** Whether its first line stands beside a term that it defines. */
        boolean hasTerm() {
            return marker != null && marker.term() != null;
        }

        /** Where its lines begin, not counting a first line that is set in. */
        float indent() {
            return marker != null
                    ? marker.textIndent()
                    : lines.get(lines.size() > 1 ? 1 : 0).indent();
        }
    }

    /** Preformatted text. */
    record Code(List<Line> lines) implements Block {}

    /** A table. */
    record Grid(Table table, List<Line> caption) implements Block {

        Grid titled(List<Line> words) {
            return new Grid(table, words);
        }

        @Override
        public List<Line> lines() {
            return table.lines();
        }
    }

    /** A note or warning; its lines are its title, if that stands apart. */
    record Note(List<Line> lines, List<Block> content) implements Block {}

    /** The words under a figure. */
    record Caption(List<Line> lines) implements Block {}

    /** What a reader of the text passes over: running heads and feet, contents, an index. */
    record Boilerplate(String tag, List<Line> lines) implements Block {}
}
