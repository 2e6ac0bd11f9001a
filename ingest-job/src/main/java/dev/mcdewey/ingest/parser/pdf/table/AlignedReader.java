package dev.mcdewey.ingest.parser.pdf.table;

import dev.mcdewey.ingest.parser.pdf.line.Line;
import dev.mcdewey.ingest.parser.pdf.line.Run;
import java.util.ArrayList;
import java.util.List;

/** Puts the words of lines into the columns that their gaps leave. */
final class AlignedReader {

    private final List<Line> lines;
    private final List<Float> edges;

    AlignedReader(List<Line> lines, List<Float> columns) {
        this.lines = lines;
        edges = new ArrayList<>(columns);
        edges.add((float) lines.stream().mapToDouble(Line::right).max().orElse(0) + 1);
    }

    Table table() {
        List<List<List<Line>>> rows = new ArrayList<>();
        for (Line line : lines) {
            List<List<Line>> cells = cells(line);
            boolean goesOn = !rows.isEmpty() && cells.get(0).isEmpty();
            if (goesOn) {
                List<List<Line>> above = rows.get(rows.size() - 1);
                for (int i = 0; i < cells.size(); i++) {
                    above.get(i).addAll(cells.get(i));
                }
            } else {
                rows.add(cells);
            }
        }
        float margin = lines.get(0).margin();
        List<Float> relative =
                edges.subList(0, edges.size() - 1).stream().map(x -> x - margin).toList();
        return Table.of(rows.stream().map(AlignedReader::row).toList(), relative, lines);
    }

    private static List<Cell> row(List<List<Line>> cells) {
        return cells.stream().map(cell -> new Cell(cell, 1, 1)).toList();
    }

    private List<List<Line>> cells(Line line) {
        List<List<Line>> cells = new ArrayList<>();
        List<List<Run>> runs = new ArrayList<>();
        for (int i = 0; i < edges.size() - 1; i++) {
            cells.add(new ArrayList<>());
            runs.add(new ArrayList<>());
        }
        line.runs().forEach(run -> runs.get(Edges.between(edges, (run.left() + run.right()) / 2))
                .add(run));
        for (int i = 0; i < cells.size(); i++) {
            if (!runs.get(i).isEmpty()) {
                cells.get(i).add(line.with(runs.get(i)));
            }
        }
        return cells;
    }
}
