package dev.mcdewey.cli.eval;

import java.util.regex.Pattern;

/** One line of {@code qrels.tsv}. */
record JudgementLine(String query, String file, int grade) {

    private static final int COLUMNS = 3;

    /** Bounded, so that every grade fits an int. */
    private static final Pattern GRADE = Pattern.compile("-?\\d{1,9}");

    /** Whether a first line names the columns, as BEIR's do; other tools leave that line out. */
    static boolean isHeader(String line) {
        String[] columns = columns(line);
        return columns.length == COLUMNS && !GRADE.matcher(columns[2]).matches();
    }

    /** Reads a line; a failure names the place it is at. */
    static JudgementLine parse(String line, String place) {
        String[] columns = columns(line);
        if (columns.length != COLUMNS || !GRADE.matcher(columns[2]).matches()) {
            throw new JudgementsException(
                    place + ": expected query-id, corpus-id and a whole number with tabs between, found: " + line);
        }
        return new JudgementLine(columns[0], columns[1], Integer.parseInt(columns[2]));
    }

    private static String[] columns(String line) {
        return line.strip().split("\t", -1);
    }
}
