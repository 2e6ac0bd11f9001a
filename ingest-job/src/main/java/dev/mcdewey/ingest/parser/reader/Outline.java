package dev.mcdewey.ingest.parser.reader;

import dev.mcdewey.ingest.guide.Block;
import dev.mcdewey.ingest.guide.Section;
import dev.mcdewey.ingest.parser.reader.SectionCollector.Draft;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Nests the sections of a page under its title. */
final class Outline {

    private static final Set<String> CONTENTS =
            Set.of("table of contents", "contents", "on this page", "in this article");

    private static final int LONGEST_TITLE = 20;

    private final Deque<Draft> open = new ArrayDeque<>();
    private final List<Section> sections = new ArrayList<>();

    private Outline() {}

    /** Without the headings of tables of contents, whose lists were dropped as navigation. */
    static List<Draft> withoutContents(List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> !draft.blocks().isEmpty() || !isContentsTitle(draft.heading()))
                .toList();
    }

    /** Whether the words announce a list of the page's own sections. */
    static boolean isContentsTitle(String words) {
        return words.length() <= LONGEST_TITLE && CONTENTS.contains(words.toLowerCase(Locale.ROOT));
    }

    static List<Section> sections(String title, List<Draft> drafts) {
        Outline outline = new Outline();
        Draft root = titled(title, drafts);
        boolean merged = root.level() < 0;
        outline.open.push(new Draft(title, 0, root.anchor(), root.place(), root.blocks()));
        if (merged || !root.blocks().isEmpty() || drafts.size() == 1) {
            outline.add(outline.open.getFirst());
        }
        drafts.subList(merged ? 2 : 1, drafts.size()).forEach(outline::nest);
        return outline.sections;
    }

    /** What stands before the first heading, together with the heading's own section where that is the title. */
    private static Draft titled(String title, List<Draft> drafts) {
        Draft lead = drafts.get(0);
        if (drafts.size() == 1 || !GuideTitle.isSame(title, drafts.get(1).heading())) {
            return lead;
        }
        Draft first = drafts.get(1);
        List<Block> blocks = new ArrayList<>(lead.blocks());
        blocks.addAll(first.blocks());
        return new Draft(title, -1, first.anchor(), first.place(), blocks);
    }

    private void nest(Draft draft) {
        while (open.getFirst().level() >= draft.level()) {
            open.pop();
        }
        open.push(draft);
        add(draft);
    }

    private void add(Draft draft) {
        List<String> path = new ArrayList<>();
        for (Iterator<Draft> down = open.descendingIterator(); down.hasNext(); ) {
            path.add(down.next().heading());
        }
        sections.add(new Section(path, draft.anchor(), draft.level(), draft.place(), draft.blocks()));
    }
}
