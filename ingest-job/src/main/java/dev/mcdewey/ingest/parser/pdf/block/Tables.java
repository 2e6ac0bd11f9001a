package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.pdf.layout.LaidOutPage;
import dev.mcdewey.ingest.parser.pdf.layout.Region;
import dev.mcdewey.ingest.parser.pdf.line.Line;
import dev.mcdewey.ingest.parser.pdf.table.AlignedTables;
import dev.mcdewey.ingest.parser.pdf.table.RuledTables;
import dev.mcdewey.ingest.parser.pdf.table.Table;
import java.util.List;
import java.util.function.Predicate;

/** Finds the tables of a document. */
final class Tables {

    private final PageParts parts;

    Tables(PageParts parts) {
        this.parts = parts;
    }

    void findRuled(List<LaidOutPage> pages) {
        for (LaidOutPage page : pages) {
            for (Region region : page.regions()) {
                RuledTables.tables(region, page.rules()).forEach(this::add);
            }
        }
    }

    /** Last of all, since much that is no table lines up as well. */
    void findAligned(List<LaidOutPage> pages, Predicate<Line> excluded) {
        AlignedTables finder = new AlignedTables(line -> parts.isKnown(line) || excluded.test(line));
        for (LaidOutPage page : pages) {
            page.regions().forEach(region -> finder.tables(region).forEach(this::add));
        }
    }

    private void add(Table table) {
        if (table.lines().stream().noneMatch(parts::isKnown)) {
            parts.add(new Block.Grid(table, List.of()));
        }
    }
}
