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
                .filter(CodeSplitter::saysSomething)
                .map(part -> code.part(part).text())
                .toList();
    }

    /** The rules of a drawn table are hundreds of tokens long and, cut off from it, mean nothing. */
    private static boolean saysSomething(String part) {
        return part.chars().anyMatch(Character::isLetterOrDigit);
    }

    private List<String> fitting(String stanza, int target, int room) {
        if (cost.of(stanza, room) <= room) {
            return List.of(stanza);
        }
        List<String> units = new ArrayList<>();
        for (String statement : statements(stanza)) {
            units.addAll(cost.of(statement, room) <= target ? List.of(statement) : lines(statement, target, room));
        }
        return texts.pack(units, "\n", target);
    }

    private List<String> lines(String statement, int target, int room) {
        List<String> lines = new ArrayList<>();
        statement.lines().forEach(line -> texts.halve(line, room, lines));
        return texts.pack(lines, "\n", target);
    }

    /** A line together with the indented lines below it: an option with its description, a function with its body. */
    private static List<String> statements(String stanza) {
        List<String> statements = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : stanza.split("\n", -1)) {
            boolean indented = !line.isEmpty() && Character.isWhitespace(line.charAt(0));
            if (!open.isEmpty() && !indented) {
                statements.add(open.toString());
                open.setLength(0);
            }
            open.append(open.isEmpty() ? "" : "\n").append(line);
        }
        statements.add(open.toString());
        return statements;
    }
}
