package dev.mcdewey.search.versions.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pairs files and headings of which most parts were paired: they were renamed as a whole. */
final class PairingByParts {

    private final Pairs pairs;

    PairingByParts(Pairs pairs) {
        this.pairs = pairs;
    }

    void pair(Outline from) {
        List<Section> insideFirst = new ArrayList<>(from.sections());
        Collections.reverse(insideFirst);
        insideFirst.stream().filter(pairs::isFree).forEach(this::pair);
    }

    private void pair(Section from) {
        Map<Section, Integer> votes = votes(from);
        votes.forEach((to, count) -> {
            int parts = Math.max(from.children().size(), to.children().size());
            if (from.isFile() == to.isFile() && pairs.isFree(to) && count * 2 >= parts) {
                pairs.add(from, to);
            }
        });
    }

    private Map<Section, Integer> votes(Section from) {
        Map<Section, Integer> votes = new LinkedHashMap<>();
        for (Section part : from.children()) {
            Section home = homeOfPartner(part);
            if (home != null) {
                votes.merge(home, 1, Integer::sum);
            }
        }
        return votes;
    }

    private @Nullable Section homeOfPartner(Section part) {
        Section partner = pairs.partner(part);
        return partner == null ? null : partner.parent();
    }
}
