package dev.mcdewey.search.citation;

import java.util.ArrayList;
import java.util.List;

/**
 * Chunks that follow each other in a file, as a reader sees them: each new section below its heading.
 *
 * @param chunks the chunks
 * @param ends where each of them ends in the text
 * @param text headings and texts
 * @param tokens the words and signs of the text; those of headings are soft, since a quote may run past them
 */
record Stretch(List<Stored> chunks, List<Integer> ends, String text, List<Token> tokens) {

    private static final String BREAK = "\n\n";

    static Stretch of(List<Stored> chunks) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        List<String> above = List.of();
        for (Stored stored : chunks) {
            List<String> path = stored.chunk().headingPath();
            if (!path.equals(above) && !path.isEmpty()) {
                append(path.get(path.size() - 1), true, text, tokens);
            }
            append(stored.chunk().text(), false, text, tokens);
            ends.add(text.length());
            above = path;
        }
        return new Stretch(List.copyOf(chunks), List.copyOf(ends), text.toString(), List.copyOf(tokens));
    }

    private static void append(String part, boolean heading, StringBuilder text, List<Token> tokens) {
        int offset = text.length();
        Tokens.of(part).forEach(token -> tokens.add(token.movedBy(offset, heading)));
        text.append(part).append(BREAK);
    }

    /** The chunks of which at least a character stands between two places of the text. */
    List<Stored> between(int start, int end) {
        return chunks.subList(indexAt(start), indexAt(end - 1) + 1);
    }

    private int indexAt(int place) {
        int index = 0;
        while (ends.get(index) <= place) {
            index++;
        }
        return index;
    }
}
