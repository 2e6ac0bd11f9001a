package dev.mcdewey.search.versions.outline;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of a section. */
public enum ChangeKind {
    /** Only the second version has it. */
    ADDED,
    /** Only the first version has it. */
    REMOVED,
    /** It stands below another heading or in another file; its words may have changed too. */
    MOVED,
    /** It stands where it stood, with other words or another heading. */
    CHANGED;

    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
