package dev.mcdewey.ingest.parser.reader;

import dev.mcdewey.ingest.guide.Block;
import dev.mcdewey.ingest.guide.Place;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Collects the sections of a page, not yet nested. */
final class SectionCollector implements BlockSink {

    /** A heading of a page and what follows it; the first has no heading and level 0. */
    record Draft(String heading, int level, @Nullable String anchor, Place place, List<Block> blocks) {}

    private final Places places;
    private final List<Draft> drafts = new ArrayList<>();

    SectionCollector(Places places) {
        this.places = places;
        drafts.add(new Draft("", 0, null, Place.UNKNOWN, new ArrayList<>()));
    }

    @Override
    public void block(Block block) {
        drafts.get(drafts.size() - 1).blocks().add(block);
    }

    @Override
    public boolean heading(Element element) {
        String heading = LineReader.heading(element, places);
        if (heading.isEmpty()) {
            places.pass(element);
            return true;
        }
        int level = element.normalName().charAt(1) - '0';
        String anchor = places.startSection(element);
        drafts.add(new Draft(heading, level, anchor, places.here(), new ArrayList<>()));
        return true;
    }

    List<Draft> drafts() {
        return drafts;
    }
}
