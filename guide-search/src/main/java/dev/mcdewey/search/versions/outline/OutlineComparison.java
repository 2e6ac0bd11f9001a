package dev.mcdewey.search.versions.outline;

import dev.mcdewey.search.versions.words.TextPrint;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Compares two versions of a guide: first by names, then by the texts that it asks for. */
public final class OutlineComparison {

    private final Outline from;
    private final Outline to;
    private final Pairs pairs = new Pairs();
    private final PairingByName names = new PairingByName(pairs);

    /** Pairs what can be paired without reading. */
    public OutlineComparison(Outline from, Outline to) {
        this.from = from;
        this.to = to;
        names.pair(from, to);
    }

    /** The sections whose texts must be known: those of other chunks than before, and those without a counterpart. */
    public List<Section> unread() {
        List<Section> old = from.withText().filter(pairs::isFree).toList();
        List<Section> fresh = to.withText().filter(pairs::isFree).toList();
        Stream<Section> strangers = old.isEmpty() || fresh.isEmpty()
                ? Stream.empty()
                : Stream.of(old, fresh).flatMap(List::stream);
        return Stream.concat(strangers, from.withText().flatMap(this::other)).toList();
    }

    private Stream<Section> other(Section section) {
        Section partner = pairs.partner(section);
        return partner == null || !partner.hasText() || sameChunks(section, partner)
                ? Stream.empty()
                : Stream.of(section, partner);
    }

    private static boolean sameChunks(Section from, Section to) {
        return from.keys().equals(to.keys());
    }

    /**
     * What is different, once the texts are known.
     *
     * @param prints those of the sections that were asked for
     */
    public Differences differences(Map<Section, TextPrint> prints) {
        new PairingByText(pairs, prints).pair(from, to);
        new PairingByParts(pairs).pair(from);
        names.pair(from, to);
        return new DifferenceFinder(from, to, pairs, (old, fresh) -> sameText(old, fresh, prints)).find();
    }

    private static boolean sameText(Section from, Section to, Map<Section, TextPrint> prints) {
        if (sameChunks(from, to)) {
            return true;
        }
        return from.hasText() && to.hasText() && print(from, prints).isSame(print(to, prints));
    }

    private static TextPrint print(Section section, Map<Section, TextPrint> prints) {
        return Objects.requireNonNull(prints.get(section), () -> "the text of " + section.path() + " was not read");
    }
}
