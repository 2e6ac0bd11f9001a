package dev.mcdewey.search.versions.outline;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which section of one version is which of the other; each has one counterpart at most. */
final class Pairs {

    private final Map<Section, Section> partners = new LinkedHashMap<>();

    void add(Section from, Section to) {
        partners.put(from, to);
        partners.put(to, from);
    }

    boolean isFree(Section section) {
        return !partners.containsKey(section);
    }

    @Nullable
    Section partner(Section section) {
        return partners.get(section);
    }

    /** Whether both stand at the same place: below the same section, or as files of the guide. */
    boolean sameHome(Section from, Section to) {
        Section home = from.parent();
        return home == null ? to.parent() == null : partners.get(home) == to.parent();
    }
}
