package dev.mcdewey.search.versions;

import dev.mcdewey.search.versions.outline.Differences.FileDifference;
import dev.mcdewey.search.versions.outline.Section;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file that came, went or was renamed.
 *
 * @param from its path in the first version, below the vendor's folder; null where it is new
 * @param to its path in the second version; null where it is gone
 * @param title its title, in the second version where that has it
 */
public record FileChange(@Nullable String from, @Nullable String to, String title) {

    static FileChange of(FileDifference found) {
        Section here = found.to();
        Section old = found.from();
        Section shown = here == null ? Objects.requireNonNull(old) : here;
        return new FileChange(source(old), source(here), shown.file().title());
    }

    private static @Nullable String source(@Nullable Section file) {
        return file == null ? null : file.file().source();
    }
}
