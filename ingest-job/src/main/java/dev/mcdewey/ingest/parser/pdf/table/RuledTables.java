package dev.mcdewey.ingest.parser.pdf.table;

import dev.mcdewey.ingest.parser.pdf.layout.Box;
import dev.mcdewey.ingest.parser.pdf.layout.Region;
import dev.mcdewey.ingest.parser.pdf.line.Line;
import dev.mcdewey.ingest.parser.pdf.page.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds tables whose cells are parted by rules. */
public final class RuledTables {

    /** A picture of more lines than this is no table. */
    private static final int MOST_RULES = 6000;

    private RuledTables() {}

    /** Where the tables of a page are. */
    public static List<Box> boxes(List<Rule> rules) {
        return grids(rules).stream().map(Grid::box).toList();
    }

    /** The tables of a region. */
    public static List<Table> tables(Region region, List<Rule> rules) {
        List<Table> tables = new ArrayList<>();
        for (Grid grid : grids(rules)) {
            List<Line> lines = region.lines().stream()
                    .filter(line -> grid.box().holds(line))
                    .toList();
            if (!lines.isEmpty()) {
                tables.add(new GridReader(grid, lines).table());
            }
        }
        return tables;
    }

    private static List<Grid> grids(List<Rule> rules) {
        if (rules.size() > MOST_RULES) {
            return List.of();
        }
        return Groups.touching(rules).stream()
                .filter(group -> group.size() > 2)
                .map(Grid::of)
                .filter(Grid::isTable)
                .sorted(Comparator.comparing(grid -> grid.box().top()))
                .toList();
    }
}
