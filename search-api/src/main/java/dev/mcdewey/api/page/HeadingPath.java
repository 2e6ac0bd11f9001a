package dev.mcdewey.api.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The headings above a chunk as readers see them. */
final class HeadingPath {

    private HeadingPath() {}

    /** The title and the headings below it; a first heading that repeats the title is said once. */
    static String words(String title, List<String> headingPath) {
        return Stream.concat(Stream.of(title), belowTitle(title, headingPath).stream())
                .collect(Collectors.joining(" › "));
    }

    /** The innermost heading, or the title where there is none. */
    static String innermost(String title, List<String> headingPath) {
        return headingPath.isEmpty() ? title : Objects.requireNonNull(headingPath.get(headingPath.size() - 1));
    }

    static List<String> belowTitle(String title, List<String> headingPath) {
        boolean repeated = !headingPath.isEmpty() && title.equals(headingPath.get(0));
        return repeated ? headingPath.subList(1, headingPath.size()) : headingPath;
    }
}
