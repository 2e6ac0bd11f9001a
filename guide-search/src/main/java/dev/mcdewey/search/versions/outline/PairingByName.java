package dev.mcdewey.search.versions.outline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Pairs what has the same name at the same place, from the files inwards. */
final class PairingByName {

    /** The surest first: among several of one name, the one with the same text. */
    private static final List<Function<Section, ?>> NAMES =
            List.of(section -> List.of(section.name(), section.keys()), Section::name, Section::label);

    private final Pairs pairs;

    PairingByName(Pairs pairs) {
        this.pairs = pairs;
    }

    /** Goes through both versions; sections that were paired before lead to those inside them. */
    void pair(Outline from, Outline to) {
        pair(from.files(), to.files());
        for (Section section : from.sections()) {
            Section partner = pairs.partner(section);
            if (partner != null) {
                pair(section.children(), partner.children());
            }
        }
    }

    private void pair(List<Section> from, List<Section> to) {
        NAMES.forEach(name -> pair(from, to, name));
    }

    private void pair(List<Section> from, List<Section> to, Function<Section, ?> name) {
        Map<Object, Deque<Section>> waiting = new HashMap<>();
        to.stream().filter(pairs::isFree).forEach(section -> waiting.computeIfAbsent(
                        name.apply(section), none -> new ArrayDeque<>())
                .add(section));
        from.stream().filter(pairs::isFree).forEach(section -> {
            Section partner = waiting.getOrDefault(name.apply(section), new ArrayDeque<>())
                    .poll();
            if (partner != null) {
                pairs.add(section, partner);
            }
        });
    }
}
