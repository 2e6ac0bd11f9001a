package dev.mcdewey.ingest.parser.tidy;

import java.util.List;
import org.jsoup.nodes.Element;

/** Sees tables that are more than a grid of short cells: a section with its heading, or one text below the other. */
final class OddTables implements Mend {

    private static final List<Mend> MENDS = List.of(new HeadedTables(), new CodeTables());

    @Override
    public void mend(Element table, String value) {
        MENDS.forEach(mend -> mend.mend(table, value));
    }
}
