package dev.mcdewey.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of an invented guide.
 *
 * @param headings the headings above it
 * @param page the physical page; null where there are none
 * @param lastPage the physical page it ends on; null where there are none
 * @param label the printed page; null where there is none
 * @param kind what it is
 * @param text the Markdown
 */
record Passage(
        List<String> headings,
        @Nullable Integer page,
        @Nullable Integer lastPage,
        @Nullable String label,
        String kind,
        String text) {

    static Passage of(String heading, String text) {
        return new Passage(List.of(heading), null, null, null, "text", text);
    }

    static Passage onPage(int page, @Nullable String label, String heading, String kind, String text) {
        return new Passage(List.of("Operations", heading), page, page, label, kind, text);
    }

    Passage through(int last) {
        return new Passage(headings, page, last, label, kind, text);
    }
}
