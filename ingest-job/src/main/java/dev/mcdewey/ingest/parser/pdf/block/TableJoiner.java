package dev.mcdewey.ingest.parser.pdf.block;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins the parts of a table that goes on over several pages. */
final class TableJoiner {

    private TableJoiner() {}

    static List<Block> joined(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        int last = -1;
        for (Block block : blocks) {
            Block.Grid goingOn = block instanceof Block.Grid grid && last >= 0 ? whole(joined.get(last), grid) : null;
            if (goingOn != null) {
                joined.set(last, goingOn);
                continue;
            }
            joined.add(block);
            if (!(block instanceof Block.Boilerplate) && !(block instanceof Block.Text text && text.footnote())) {
                last = joined.size() - 1;
            }
        }
        return joined;
    }

    private static Block.@Nullable Grid whole(Block before, Block.Grid next) {
        if (!(before instanceof Block.Grid grid) || !next.caption().isEmpty()) {
            return null;
        }
        int page = grid.lines().get(grid.lines().size() - 1).page();
        boolean turned = next.lines().get(0).page() != page;
        return turned && grid.table().goesOnIn(next.table())
                ? new Block.Grid(grid.table().with(next.table()), grid.caption())
                : null;
    }
}
