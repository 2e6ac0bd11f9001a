package dev.mcdewey.api.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses that come with a library and are safe to link to. */
final class WebAddress {

    private WebAddress() {}

    static @Nullable String orNull(@Nullable String url) {
        if (url == null) {
            return null;
        }
        String lower = url.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://") ? url : null;
    }
}
