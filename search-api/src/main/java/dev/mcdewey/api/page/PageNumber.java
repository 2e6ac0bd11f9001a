package dev.mcdewey.api.page;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How page numbers are written: the physical one, and the printed one where it differs. */
final class PageNumber {

    private PageNumber() {}

    static @Nullable String numbers(@Nullable Integer page, @Nullable String label) {
        if (page == null) {
            return null;
        }
        String physical = page.toString();
        return label == null || label.equals(physical) ? physical : physical + " (printed " + label + ")";
    }

    static @Nullable String words(@Nullable Integer page, @Nullable String label) {
        return page == null ? null : "Page " + Objects.requireNonNull(numbers(page, label));
    }
}
