package dev.mcdewey.ingest.parser.pdf.line;

import java.util.Comparator;
import java.util.List;

/** Marks the runs of a line that are raised or lowered. */
final class Rises {

    private static final float SMALLER = 0.85f;
    private static final float LEAST = 0.1f;

    private Rises() {}

    static List<Run> marked(List<Run> runs) {
        if (runs.isEmpty()) {
            return runs;
        }
        float size = (float) runs.stream().mapToDouble(Run::size).max().orElse(0);
        Run main = runs.stream()
                .filter(run -> run.size() > SMALLER * size)
                .max(Comparator.comparingInt(run -> run.text().length()))
                .orElse(runs.get(0));
        return runs.stream().map(run -> marked(run, main)).toList();
    }

    private static Run marked(Run run, Run main) {
        float up = main.baseline() - run.baseline();
        if (run.size() > SMALLER * main.size() || Math.abs(up) < LEAST * main.size()) {
            return run;
        }
        return run.standing(up > 0 ? Run.Rise.RAISED : Run.Rise.LOWERED);
    }
}
