package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lines that were found to be something else than running text before blocks are made of them. */
final class PageParts {

    private final IdentityHashMap<Line, Block> wholes = new IdentityHashMap<>();
    private final Set<Line> footnotes = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Line> footnoteStarts = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Integer, Set<String>> marks = new HashMap<>();
    private final Set<Line> known = Collections.newSetFromMap(new IdentityHashMap<>());

    void add(Block whole) {
        wholes.put(whole.lines().get(0), whole);
        known.addAll(whole.lines());
    }

    void addFootnote(Line line, boolean starts) {
        footnotes.add(line);
        known.add(line);
        if (starts) {
            footnoteStarts.add(line);
            marks.computeIfAbsent(line.page(), page -> new HashSet<>())
                    .add(line.runs().get(0).text());
        }
    }

    /** Whether raised letters on the page refer to one of its footnotes. */
    boolean isReference(String raised, int page) {
        return marks.getOrDefault(page, Set.of()).contains(raised);
    }

    @Nullable
    Block startingAt(Line line) {
        return wholes.get(line);
    }

    boolean isFootnote(Line line) {
        return footnotes.contains(line);
    }

    boolean startsFootnote(Line line) {
        return footnoteStarts.contains(line);
    }

    boolean isKnown(Line line) {
        return known.contains(line);
    }
}
