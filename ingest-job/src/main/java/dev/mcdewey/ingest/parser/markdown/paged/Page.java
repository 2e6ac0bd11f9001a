package dev.mcdewey.ingest.parser.markdown.paged;

import dev.mcdewey.ingest.parser.format.PageMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of one page of the original, and what is known of its number. */
final class Page {

    private final List<Line> lines = new ArrayList<>();
    private @Nullable Integer number;
    private @Nullable String label;

    Page(@Nullable Integer number, @Nullable String label) {
        this.number = number;
        this.label = label;
    }

    List<Line> lines() {
        return lines;
    }

    @Nullable
    Integer number() {
        return number;
    }

    boolean isBlank() {
        return lines.stream().allMatch(Line::isBlank);
    }

    void count(int page) {
        number = page;
    }

    void name(@Nullable String printed) {
        label = label == null ? printed : label;
    }

    /** The mark that stands where the page begins; a label that only repeats the number says nothing. */
    Optional<PageMark> mark() {
        Integer counted = number;
        if (counted == null || counted < 1) {
            return Optional.empty();
        }
        return Optional.of(new PageMark(counted, String.valueOf(counted).equals(label) ? null : label));
    }
}
