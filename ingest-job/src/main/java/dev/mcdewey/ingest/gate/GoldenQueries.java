package dev.mcdewey.ingest.gate;

import dev.mcdewey.ingest.source.LibraryFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads {@code golden.tsv}: a query, a file and, if need be, among how many hits, with tabs between. */
final class GoldenQueries {

    static final String FILE = LibraryFolder.GOLDEN_QUERIES;

    /** A page of hits as services show it. */
    private static final int USUAL = 10;

    private static final int MOST = 100;
    private static final Pattern TAB = Pattern.compile("\t");

    private GoldenQueries() {}

    /** The queries of a library; none where it has no such file. Throws {@link GateException} where one is no query. */
    static List<GoldenQuery> of(Path library) throws IOException {
        Path file = library.resolve(FILE);
        if (!Files.exists(file)) {
            return List.of();
        }
        List<GoldenQuery> queries = new ArrayList<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                queries.add(query(line, i + 1));
            }
        }
        return queries;
    }

    private static GoldenQuery query(String line, int number) {
        String[] parts = TAB.split(line, -1);
        if (parts.length < 2 || parts.length > 3 || parts[0].isBlank() || parts[1].isBlank()) {
            throw wrong(number, "is not query, tab, file and perhaps tab, number of hits");
        }
        return new GoldenQuery(
                parts[0].strip(), parts[1].strip(), parts.length == 2 ? USUAL : within(parts[2], number));
    }

    private static int within(String text, int number) {
        try {
            int within = Integer.parseInt(text.strip());
            if (within >= 1 && within <= MOST) {
                return within;
            }
        } catch (NumberFormatException e) {
            throw wrong(number, "has '" + text.strip() + "' for a number of hits", e);
        }
        throw wrong(number, "wants the file among " + text.strip() + " hits: set it from 1 to " + MOST);
    }

    private static GateException wrong(int number, String what) {
        return new GateException("Line " + number + " of " + FILE + " " + what + ".");
    }

    private static GateException wrong(int number, String what, Exception cause) {
        return new GateException("Line " + number + " of " + FILE + " " + what + ".", cause);
    }
}
