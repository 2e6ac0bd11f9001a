package dev.mcdewey.api.page;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How page numbers are written: the physical one, and the printed one where it differs. */
final class PageNumber {

    private PageNumber() {}

    static @Nullable String numbers(@Nullable Integer page, @Nullable Integer lastPage, @Nullable String label) {
        if (page == null) {
            return null;
        }
        String printed = printed(page, label);
        return physical(page, lastPage) + (printed == null ? "" : " (printed " + printed + ")");
    }

    static @Nullable String words(@Nullable Integer page, @Nullable Integer lastPage, @Nullable String label) {
        return page == null ? null : "Page " + Objects.requireNonNull(numbers(page, lastPage, label));
    }

    /** The page, or the first and the last where there are several. */
    static String physical(Integer page, @Nullable Integer lastPage) {
        return lastPage == null || lastPage.equals(page) ? page.toString() : page + "–" + lastPage;
    }

    /** What is printed on the page; null where nothing is, or nothing else. */
    static @Nullable String printed(@Nullable Integer page, @Nullable String label) {
        return page == null || label == null || label.equals(page.toString()) ? null : label;
    }
}
