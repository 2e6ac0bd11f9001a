package dev.mcdewey.ingest.parser.pdf.layout;

import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes out what typesetting programs write where code or a table turns a page, which would part it. */
final class PageTurns {

    private static final Pattern MARK =
            Pattern.compile("(?i)[(\\[]?(?:(?:table|listing|figure)\\s[\\w.-]{1,12}[:.]?\\s)?"
                    + "[\\s–—.…-]*continue[sd]\\s(?:on|from)\\s(?:the\\s)?(?:next|previous)\\spage[)\\].…]*");

    private PageTurns() {}

    /** The page without rows that are such a mark and nothing else. */
    static PageText without(PageText page) {
        Set<Line> marks = Rows.of(page.lines()).stream()
                .filter(row -> MARK.matcher(Line.beside(row).text()).matches())
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        return marks.isEmpty()
                ? page
                : page.with(page.lines().stream()
                        .filter(line -> !marks.contains(line))
                        .toList());
    }
}
