package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.pdf.block.Block.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the captions of tables, which become part of them, and of figures. */
final class Captions {

    private static final String NUMBER = "\\s+(?:[A-Z]|\\d+)(?:[.\\-–]\\d+)*(?:[.:]|\\s|$).*";
    private static final Pattern TABLE = Pattern.compile("(?:Table|TABLE|Tab\\.|Tabelle|Tableau|Tabla)" + NUMBER);
    private static final Pattern FIGURE =
            Pattern.compile("(?:Figure|FIGURE|Fig\\.|Abbildung|Abb\\.|Illustration|Figura)" + NUMBER);
    private static final int MOST_LINES = 6;

    private Captions() {}

    static List<Block> in(List<Block> blocks) {
        List<Block> captioned = new ArrayList<>(blocks);
        for (int i = 0; i < captioned.size(); i++) {
            if (is(captioned.get(i), FIGURE)) {
                captioned.set(i, new Block.Caption(captioned.get(i).lines()));
            } else if (is(captioned.get(i), TABLE)) {
                give(captioned, i);
            }
        }
        return captioned;
    }

    /** Captions mostly stand all above or all below their tables; the nearer free table decides. */
    private static void give(List<Block> blocks, int index) {
        Block.Grid before = index > 0 ? free(blocks.get(index - 1)) : null;
        Block.Grid after = index + 1 < blocks.size() ? free(blocks.get(index + 1)) : null;
        if (before != null) {
            blocks.set(index - 1, before.titled(blocks.get(index).lines()));
            blocks.remove(index);
        } else if (after != null) {
            blocks.set(index + 1, after.titled(blocks.get(index).lines()));
            blocks.remove(index);
        }
    }

    private static Block.@Nullable Grid free(Block block) {
        return block instanceof Block.Grid grid && grid.caption().isEmpty() ? grid : null;
    }

    private static boolean is(Block block, Pattern pattern) {
        return block instanceof Text text
                && text.marker() == null
                && text.lines().size() <= MOST_LINES
                && pattern.matcher(text.first().text()).matches();
    }
}
