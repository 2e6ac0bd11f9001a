package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.pdf.block.Block.Code;
import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.ArrayList;
import java.util.List;

/** Parts terms in the font of code from the example that stands right above them. */
final class TermLines {

    private static final float LEVEL = 1;

    private TermLines() {}

    /** The blocks, the last lines of code apart where they are terms of what comes next. */
    static List<Block> parted(List<Block> blocks, Terms terms) {
        List<Block> parted = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            List<Block> after = blocks.subList(i + 1, blocks.size());
            parted.addAll(block instanceof Code code ? parts(code, after, terms) : List.of(block));
        }
        return parted;
    }

    private static List<Block> parts(Code code, List<Block> after, Terms terms) {
        int cut = outdented(code.lines());
        Code tail = new Code(code.lines().subList(cut, code.lines().size()));
        return cut > 0 && isTerm(tail, after, terms)
                ? List.of(new Code(code.lines().subList(0, cut)), tail)
                : List.of(code);
    }

    /** Where the last lines begin that stand on one edge, left of all before them; 0 if none do. */
    private static int outdented(List<Line> lines) {
        float edge = lines.get(lines.size() - 1).indent();
        int from = lines.size();
        while (from > 0 && Math.abs(lines.get(from - 1).indent() - edge) < LEVEL) {
            from--;
        }
        boolean left = lines.subList(0, from).stream().allMatch(line -> line.indent() > edge + LEVEL);
        return left ? from : 0;
    }

    private static boolean isTerm(Block tail, List<Block> after, Terms terms) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(tail);
        for (Block block : after) {
            blocks.add(block);
            if (!(block instanceof Block.Boilerplate || block instanceof Code)) {
                break;
            }
        }
        return terms.isTerm(blocks, 0);
    }
}
