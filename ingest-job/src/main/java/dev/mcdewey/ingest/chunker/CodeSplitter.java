package dev.mcdewey.ingest.chunker;

import dev.mcdewey.ingest.guide.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits code at blank lines, else between lines, each part in its own fence. */
final class CodeSplitter {

    private static final Pattern BLANK_LINES = Pattern.compile("\\n(?:[ \\t]*\\n)+");

    private final TokenCost cost;
    private final TextSplitter texts;

    CodeSplitter(TokenCost cost, TextSplitter texts) {
        this.cost = cost;
        this.texts = texts;
    }

    List<String> split(Code code, int target, int limit) {
        int fence = cost.of(code.part("").text(), limit);
        int room = Math.max(1, limit - fence);
        List<String> stanzas = new ArrayList<>();
        BLANK_LINES
                .splitAsStream(code.code())
                .forEach(stanza -> stanzas.addAll(fitting(stanza, Math.min(target, room), room)));
        return texts.pack(stanzas, "\n\n", Math.min(target, room)).stream()
                .map(part -> code.part(part).text())
                .toList();
    }

    private List<String> fitting(String stanza, int target, int room) {
        if (cost.of(stanza, room) <= room) {
            return List.of(stanza);
        }
        List<String> lines = new ArrayList<>();
        stanza.lines().forEach(line -> texts.halve(line, room, lines));
        return texts.pack(lines, "\n", target);
    }
}
