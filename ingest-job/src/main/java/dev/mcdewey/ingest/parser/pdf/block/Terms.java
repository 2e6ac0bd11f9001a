package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.pdf.block.Block.Code;
import dev.mcdewey.ingest.parser.pdf.block.Block.Text;
import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.List;

/** Judges whether a block is a term that the blocks after it define: a short line with text set in below it. */
final class Terms {

    private static final float DEEPER = 0.9f;
    private static final float SURE = 2;
    private static final float CLOSE = 1.5f;
    private static final float TIGHT = 1.25f;
    private static final int MOST_LINES = 12;

    private final Measures measures;

    Terms(Measures measures) {
        this.measures = measures;
    }

    /** Whether the block at the index is one, or one of several before a common definition. */
    boolean isTerm(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        if (!mayBeTerm(block)) {
            return false;
        }
        int next = index + 1;
        while (next < blocks.size() && blocks.get(next) instanceof Block.Boilerplate) {
            next++;
        }
        return next < blocks.size()
                && (defines(blocks.get(next), block)
                        || (isLevel(block, blocks.get(next))
                                && (isTerm(blocks, next) || isOver(block, blocks.get(next)))));
    }

    /** Whether it stands over a term that has its definition beside it. */
    private static boolean isOver(Block block, Block next) {
        return block instanceof Code && next instanceof Text text && text.hasTerm();
    }

    private static boolean mayBeTerm(Block block) {
        boolean text = block instanceof Text paragraph
                && paragraph.marker() == null
                && !paragraph.footnote()
                && paragraph.lines().size() == 1;
        return text || (block instanceof Code && block.lines().size() <= MOST_LINES && isEven(block.lines()));
    }

    private static boolean isEven(List<Line> lines) {
        return lines.stream()
                .allMatch(line -> Math.abs(line.indent() - lines.get(0).indent()) < 1);
    }

    private boolean defines(Block next, Block term) {
        if (!(next instanceof Text text) || text.footnote() || text.marker() != null) {
            return false;
        }
        Line above = term.lines().get(term.lines().size() - 1);
        Line first = text.first();
        float deeper = Math.min(first.indent(), text.indent()) - above.indent();
        if (above.text().endsWith(",")) {
            return false;
        }
        boolean sure = text.lines().size() > 1 || deeper > SURE * above.size() || term instanceof Code;
        float distance = first.baseline() - above.baseline();
        boolean close =
                first.page() == above.page() ? distance < CLOSE * measures.leading(above) : turnsInCode(above, first);
        return sure && close && deeper > DEEPER * above.size();
    }

    private boolean isLevel(Block term, Block next) {
        Line above = term.lines().get(term.lines().size() - 1);
        Line first = next.lines().isEmpty() ? above : next.lines().get(0);
        float distance = first.baseline() - above.baseline();
        boolean close = first.page() == above.page()
                ? distance > 0 && distance < TIGHT * measures.leading(above)
                : turnsInCode(above, first) && first.beginsInCode();
        return close && Math.abs(first.indent() - above.indent()) < 2;
    }

    /** Of names and options, a page that turns below them says as little as an empty line. */
    private static boolean turnsInCode(Line above, Line next) {
        return next.page() == above.page() + 1 && above.beginsInCode();
    }
}
