package dev.mcdewey.ingest.chunker;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes code apart at blank lines, else by how far its lines are set in: what is set in deeper belongs to what is above. */
final class CodeUnits {

    private static final Pattern STANZA_END = Pattern.compile("\\n(?:[ \\t]*\\n)+");
    private static final Pattern LINE_END = Pattern.compile("\\n(?:[ \\t]*\\n)*");

    private static final Pattern COMMENT = Pattern.compile("\\s*(?:#+\\s|//)");
    private static final int LONGEST_COMMENT = 20;

    /** Set in deeper than this, lines are taken one by one. */
    private static final int DEEPEST = 8;

    private final TokenCost cost;
    private final TextSplitter texts;
    private final int target;
    private final int room;
    private final List<String> units = new ArrayList<>();

    private CodeUnits(TokenCost cost, TextSplitter texts, int target, int room) {
        this.cost = cost;
        this.texts = texts;
        this.target = target;
        this.room = room;
    }

    /** Units of at most the room, each with the line ends after it, so that put together they are the code. */
    static List<String> of(String code, TokenCost cost, TextSplitter texts, int target, int room) {
        CodeUnits units = new CodeUnits(cost, texts, target, room);
        cut(code, STANZA_END).forEach(units::addStanza);
        return units.units;
    }

    private static List<String> cut(String text, Pattern end) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = end.matcher(text);
        int from = 0;
        while (matcher.find()) {
            parts.add(text.substring(from, matcher.end()));
            from = matcher.end();
        }
        if (from < text.length()) {
            parts.add(text.substring(from));
        }
        return parts;
    }

    private void addStanza(String stanza) {
        if (cost.of(stanza, room) <= room) {
            units.add(stanza);
        } else {
            List<String> statements = new ArrayList<>();
            statements(cut(stanza, LINE_END), 0).forEach(statement -> addStatement(statement, 1, statements));
            addTogether(statements);
        }
    }

    /** What was taken out of one stanza goes together as far as it may, and not with the stanza before. */
    private void addTogether(List<String> statements) {
        StringBuilder open = new StringBuilder();
        int size = 0;
        for (String statement : statements) {
            int more = cost.of(statement, room);
            if (!open.isEmpty() && size + more > target) {
                units.add(open.toString());
                open.setLength(0);
                size = 0;
            }
            open.append(statement);
            size += more;
        }
        units.add(open.toString());
    }

    private void addStatement(List<String> lines, int depth, List<String> found) {
        String statement = String.join("", lines);
        if (cost.of(statement, room) <= target) {
            found.add(statement);
        } else if (lines.size() == 1 || depth > DEEPEST) {
            lines.forEach(line -> texts.halve(line, room, found));
        } else {
            within(lines).forEach(part -> addStatement(part, depth + 1, found));
        }
    }

    /** The statements in a statement, the first together with the line that opens it. */
    private static List<List<String>> within(List<String> lines) {
        List<String> body = lines.subList(1, lines.size());
        int indent = body.stream().mapToInt(CodeUnits::indent).min().orElse(0);
        List<List<String>> parts = statements(body, indent);
        if (parts.size() == 1) {
            return List.of(lines.subList(0, 1), body);
        }
        parts.set(0, lines.subList(0, 1 + parts.get(0).size()));
        return parts;
    }

    /** Each line set in no deeper than given, with the lines below it that are and the comments above it. */
    private static List<List<String>> statements(List<String> lines, int indent) {
        List<List<String>> statements = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            boolean commented = i - from < LONGEST_COMMENT
                    && COMMENT.matcher(lines.get(i - 1)).lookingAt();
            if (i == lines.size() || (indent(lines.get(i)) <= indent && !commented)) {
                statements.add(lines.subList(from, i));
                from = i;
            }
        }
        return statements;
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && Character.isWhitespace(line.charAt(indent))) {
            indent++;
        }
        return indent;
    }
}
