package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which lines are headings. */
final class Headings {

    private final IdentityHashMap<Line, Block.Heading> byFirstLine = new IdentityHashMap<>();
    private final IdentityHashMap<Line, List<Block.Heading>> before = new IdentityHashMap<>();
    private final Map<Integer, List<Block.Heading>> onPage = new TreeMap<>();
    private final Map<Style, Map<Integer, Integer>> levels = new HashMap<>();
    private final Set<Line> lines = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> ids = new HashSet<>();

    /** How a heading looks. */
    record Style(int size, boolean bold) {
        static Style of(Line line) {
            return new Style(Math.round(line.size() * 2), line.bold());
        }
    }

    /** Notes that the lines are a heading. */
    void add(int level, String words, @Nullable String id, List<Line> lines) {
        Line first = lines.get(0);
        this.lines.addAll(lines);
        byFirstLine.put(first, new Block.Heading(level, words, unique(id), first.page(), List.copyOf(lines)));
        levels.computeIfAbsent(Style.of(first), style -> new TreeMap<>()).merge(level, 1, Integer::sum);
    }

    /** Notes a heading that only an outline has, to stand before the line, or at the end of its page without one. */
    void addUnprinted(int level, String words, @Nullable String id, int page, @Nullable Line line) {
        Block.Heading heading = new Block.Heading(level, words, unique(id), page, List.of());
        if (line == null) {
            onPage.computeIfAbsent(page, number -> new ArrayList<>()).add(heading);
        } else {
            before.computeIfAbsent(line, first -> new ArrayList<>()).add(heading);
        }
    }

    private @Nullable String unique(@Nullable String id) {
        return id != null && !id.isBlank() && ids.add(id) ? id : null;
    }

    Block.@Nullable Heading at(Line line) {
        return byFirstLine.get(line);
    }

    List<Block.Heading> before(Line line) {
        return before.getOrDefault(line, List.of());
    }

    List<Block.Heading> endOf(int page) {
        return onPage.getOrDefault(page, List.of());
    }

    /** The level of most headings that look like the line, or 0 if none does. */
    int levelOfStyle(Line line) {
        return levels.getOrDefault(Style.of(line), Map.of()).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** The deepest level of headings in larger type than the line, or 0 if none is. */
    int levelAbove(Line line) {
        int size = Style.of(line).size();
        return levels.entrySet().stream()
                .filter(entry -> entry.getKey().size() > size)
                .flatMap(entry -> entry.getValue().keySet().stream())
                .max(Integer::compare)
                .orElse(0);
    }

    /** Whether the line is a heading or a part of one. */
    boolean holds(Line line) {
        return lines.contains(line);
    }
}
