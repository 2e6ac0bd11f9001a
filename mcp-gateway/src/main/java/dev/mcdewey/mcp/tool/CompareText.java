package dev.mcdewey.mcp.tool;

import dev.mcdewey.mcp.tool.CompareAnswer.Section;
import dev.mcdewey.search.versions.ChangeCounts;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The answer of {@code compare_versions} as text: the counts, then about 600 characters a section. */
final class CompareText {

    private static final int HEADINGS = 200;

    private CompareText() {}

    static String of(CompareAnswer answer) {
        return Stream.of(
                        Stream.of(heading(answer)),
                        answer.notices().stream().map(notice -> "Note: " + notice),
                        answer.sections().stream().map(CompareText::section))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n\n"));
    }

    private static String heading(CompareAnswer answer) {
        ChangeCounts counts = answer.counts();
        return answer.product() + " " + answer.guide() + " from " + answer.from() + " to " + answer.to() + ": "
                + counts.changed() + " sections changed, " + counts.added() + " added, " + counts.removed()
                + " removed, " + counts.moved() + " moved, " + counts.unchanged() + " unchanged.\n"
                + shown(answer);
    }

    private static String shown(CompareAnswer answer) {
        if (answer.sections().isEmpty()) {
            return "None is shown: nothing of what was asked for is different, or the offset lies behind the last.";
        }
        return answer.sections().size() + " of " + answer.total()
                + " follow in reading order, cut; [-removed-] {+added+}. offset gives the next, change and section "
                + "narrow them, read_chunk gives the whole text.";
    }

    private static String section(Section section) {
        return section.change()
                + ": "
                + PlainText.cut(Citation.headings(section.title(), section.headingPath()), HEADINGS)
                + line("before", section.formerHeadings())
                + line("chunk_id before", section.toChunkId() == null ? section.fromChunkId() : null)
                + line("chunk_id", section.toChunkId())
                + (section.diff().isEmpty() ? "\nThe words are the same." : "\n" + section.diff());
    }

    private static String line(String name, @Nullable String value) {
        return value == null ? "" : "\n" + name + ": " + PlainText.cut(value, HEADINGS);
    }
}
