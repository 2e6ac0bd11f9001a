package dev.mcdewey.ingest.declaration;

import java.util.Comparator;
import java.util.List;

/** Guesses what a misspelt name was meant to be. */
final class Likeness {

    private static final int FARTHEST = 2;

    private Likeness() {}

    /** The end of a sentence, with a question where one of the names is near. */
    static String question(String name, List<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(other -> distance(name, other)))
                .filter(nearest -> distance(name, nearest) <= FARTHEST)
                .map(nearest -> "; did you mean " + nearest + "?")
                .orElse(".");
    }

    /** How many letters must be added, taken away or replaced. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
