package dev.mcdewey.ingest.chunker;

import dev.mcdewey.ingest.guide.Code;
import java.util.ArrayList;
import java.util.List;

/** Splits code into parts that read as it does, each in its own fence. */
final class CodeSplitter {

    private final TokenCost cost;
    private final TextSplitter texts;
    private final ChunkSettings settings;

    CodeSplitter(TokenCost cost, TextSplitter texts, ChunkSettings settings) {
        this.cost = cost;
        this.texts = texts;
        this.settings = settings;
    }

    List<Code> split(Code code, int target, int limit) {
        int fence = cost.of(code.part("", 0, 0).text(), limit);
        int room = Math.max(1, limit - fence);
        int size = Math.min(target, room);
        List<String> parts = texts.pack(CodeUnits.of(code.code(), cost, texts, size, room), "", size);
        List<Code> placed = new ArrayList<>();
        int at = 0;
        for (String part : withoutSmallEnd(saying(parts), room)) {
            int from = code.code().indexOf(firstLine(part), at);
            at = from + part.length();
            placed.add(code.part(part, from, at));
        }
        return placed;
    }

    /** The rules of a drawn table are hundreds of tokens long and, cut off from it, mean nothing. */
    private static List<String> saying(List<String> parts) {
        return new ArrayList<>(parts.stream()
                .filter(part -> part.chars().anyMatch(Character::isLetterOrDigit))
                .toList());
    }

    /** A last line or two belong to what is before them, as they would be put there anyway, in a fence of their own. */
    private List<String> withoutSmallEnd(List<String> parts, int room) {
        if (parts.size() < 2) {
            return parts;
        }
        String last = parts.get(parts.size() - 1);
        String joined = parts.get(parts.size() - 2) + "\n" + last;
        if (cost.of(last, room) < settings.small() && cost.of(joined, room) <= Math.min(settings.soft(), room)) {
            parts.remove(parts.size() - 1);
            parts.set(parts.size() - 1, joined);
        }
        return parts;
    }

    private static String firstLine(String part) {
        int end = part.indexOf('\n');
        return end < 0 ? part : part.substring(0, end);
    }
}
