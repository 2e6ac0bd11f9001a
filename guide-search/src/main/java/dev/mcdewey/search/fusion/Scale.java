package dev.mcdewey.search.fusion;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** How the scores of a leg are brought between 0 and 1. */
public enum Scale {
    /** Divided by the best: for scores that begin at 0, which means that nothing matched. */
    BY_BEST {
        @Override
        DoubleUnaryOperator over(List<Scored> found) {
            double best = found.stream().mapToDouble(Scored::score).max().orElse(0);
            return score -> best > 0 ? score / best : 0;
        }
    },
    /** The worst becomes 0, the best 1: for scores that lie close together, far from any meaningful 0. */
    BETWEEN_EXTREMES {
        @Override
        DoubleUnaryOperator over(List<Scored> found) {
            double best = found.stream().mapToDouble(Scored::score).max().orElse(0);
            double worst = found.stream().mapToDouble(Scored::score).min().orElse(0);
            return score -> best > worst ? (score - worst) / (best - worst) : 1;
        }
    };

    abstract DoubleUnaryOperator over(List<Scored> found);
}
