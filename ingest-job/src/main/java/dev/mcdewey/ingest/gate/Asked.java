package dev.mcdewey.ingest.gate;

/**
 * What came of a golden query.
 *
 * @param query what was asked
 * @param before the rank of the file in what is live, from 1; 0 where it was not among the hits wanted
 * @param now the rank in the new generation, likewise
 */
record Asked(GoldenQuery query, int before, int now) {

    boolean isLost() {
        return before > 0 && now == 0;
    }

    boolean isFound() {
        return now > 0;
    }

    /** A line of the table. */
    String line() {
        return "%6s %5s  %s -> %s".formatted(rank(before), rank(now), query.text(), query.file());
    }

    private static String rank(int rank) {
        return rank == 0 ? "-" : String.valueOf(rank);
    }
}
