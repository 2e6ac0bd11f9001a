package dev.mcdewey.ingest.parser.pdf.table;

import java.util.List;

/** Puts the words of lines into the columns that their gaps leave. */
final class AlignedReader {

    private AlignedReader() {}

    static Table table(Gaps gaps) {
        List<List<Cell>> rows = RowGroups.of(gaps.rows()).stream()
                .map(group -> AlignedRow.joined(group).toCells())
                .toList();
        return Table.of(rows, gaps.borders(), gaps.lines());
    }
}
