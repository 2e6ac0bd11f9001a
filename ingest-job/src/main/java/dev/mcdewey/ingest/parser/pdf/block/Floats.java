package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.pdf.block.Block.Heading;
import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings tables back that typesetting has moved to the edge of a page, past the heading of another section: to the
 * section that refers to them, or that speaks of what their captions say.
 */
final class Floats {

    private static final Pattern LABEL = Pattern.compile("\\p{L}+\\.?\\s+[\\dA-Z](?:[\\d.\\-–]*\\d)?(?=[:.\\s]|$)");
    private static final int FARTHEST_PAGES = 2;
    private static final int FARTHEST_SECTIONS = 8;
    private static final double CLEARLY = 0.3;
    private static final double REFERRED = 10;
    private static final double BARE = 0.6;
    private static final int FEW_WORDS = 20;

    private final List<Block> blocks;

    /** A section: its heading's index, the index behind its last block, and how well a table fits into it. */
    private record Home(int start, int end, double fit) {}

    private Floats(List<Block> blocks) {
        this.blocks = new ArrayList<>(blocks);
    }

    static List<Block> returned(List<Block> blocks) {
        Floats floats = new Floats(blocks);
        for (int i = 0; i < floats.blocks.size(); i++) {
            if (floats.blocks.get(i) instanceof Block.Grid table
                    && !table.caption().isEmpty()
                    && floats.isAtEdge(i)) {
                i = floats.bringHome(i, table);
            }
        }
        return floats.blocks;
    }

    /** Moves the table if another section suits it clearly better, and says where to go on. */
    private int bringHome(int index, Block.Grid table) {
        int start = headingBefore(index);
        Home own = home(start, endOf(start), table);
        Home best = own;
        for (Home other : neighbours(own, table)) {
            best = other.fit() > best.fit() + (best.equals(own) ? CLEARLY : 0) ? other : best;
        }
        if (best.equals(own)) {
            return index;
        }
        boolean later = best.start() > index;
        blocks.add(best.end(), table);
        blocks.remove(later ? index : index + 1);
        return later ? index - 1 : index;
    }

    private List<Home> neighbours(Home own, Block.Grid table) {
        List<Home> homes = new ArrayList<>();
        int page = table.lines().get(0).page();
        int start = own.start();
        for (int count = 0; count < FARTHEST_SECTIONS && start > 0; count++) {
            int before = headingBefore(start);
            if (before < 0 || page - lastPage(before, start) > FARTHEST_PAGES) {
                break;
            }
            homes.add(home(before, start, table));
            start = before;
        }
        for (int next = own.end(); next < blocks.size() && page(blocks.get(next)) == page; next = endOf(next)) {
            homes.add(home(next, endOf(next), table));
        }
        return homes;
    }

    private Home home(int start, int end, Block.Grid table) {
        String caption = words(table.caption());
        Matcher label = LABEL.matcher(caption);
        boolean labelled = label.lookingAt();
        String topic = labelled ? caption.substring(label.end()) : caption;
        String title = start >= 0 && blocks.get(start) instanceof Heading heading ? heading.words() : "";
        double fit = Topic.of(title).shareIn(topic)
                + Topic.of(topic).shareIn(title) / 2
                + Topic.of(topic).shareIn(lastText(start, end)) / 2;
        boolean refers = labelled && refers(label.group(), start, end);
        return new Home(start, end, refers ? REFERRED : fit * openness(start, end) + bareness(start, end));
    }

    /** A heading right above its first subsection has nothing to say of a table. */
    private int openness(int start, int end) {
        return hasText(start, end) || isLeaf(start, end) ? 1 : 0;
    }

    /** A section of few words or none has lost what it is about. */
    private double bareness(int start, int end) {
        int words = blocks.subList(Math.max(0, start + 1), end).stream()
                .filter(block -> !(block instanceof Block.Boilerplate))
                .mapToInt(block ->
                        block instanceof Block.Text ? words(block.lines()).split(" ").length : FEW_WORDS)
                .sum();
        return start >= 0 && words < FEW_WORDS && isLeaf(start, end) ? BARE : 0;
    }

    private boolean hasText(int start, int end) {
        return blocks.subList(start + 1, end).stream().anyMatch(block -> block instanceof Block.Text);
    }

    private boolean isLeaf(int start, int end) {
        return start < 0
                || end == blocks.size()
                || !(blocks.get(start) instanceof Heading own)
                || !(blocks.get(end) instanceof Heading next)
                || next.level() <= own.level();
    }

    private boolean refers(String label, int start, int end) {
        Pattern mention = Pattern.compile("\\b" + Pattern.quote(label) + "(?![\\d.]*\\d)");
        return blocks.subList(Math.max(0, start), end).stream()
                .filter(block -> block instanceof Block.Text)
                .anyMatch(block -> mention.matcher(words(block.lines())).find());
    }

    private String lastText(int start, int end) {
        for (int at = end - 1; at > start; at--) {
            if (blocks.get(at) instanceof Block.Text text && !text.footnote()) {
                return words(text.lines());
            }
        }
        return "";
    }

    /** Whether nothing but what runs over the pages stands between the table and the top or the bottom of its page. */
    private boolean isAtEdge(int index) {
        int page = blocks.get(index).lines().get(0).page();
        return neighbour(index, -1) != page || neighbour(index, 1) != page;
    }

    private int neighbour(int index, int step) {
        int at = index + step;
        while (at >= 0 && at < blocks.size() && isPassedOver(blocks.get(at))) {
            at += step;
        }
        return at < 0 || at >= blocks.size() ? 0 : step < 0 ? lastPage(at, at + 1) : page(blocks.get(at));
    }

    private static boolean isPassedOver(Block block) {
        return block instanceof Block.Boilerplate
                || (block instanceof Block.Text text && text.footnote())
                || (block instanceof Block.Grid grid && !grid.caption().isEmpty());
    }

    private int headingBefore(int index) {
        int at = index - 1;
        while (at >= 0 && !(blocks.get(at) instanceof Heading)) {
            at--;
        }
        return at;
    }

    private int endOf(int start) {
        int end = start + 1;
        while (end < blocks.size() && !(blocks.get(end) instanceof Heading)) {
            end++;
        }
        return end;
    }

    private static String words(List<Line> lines) {
        return String.join(" ", lines.stream().map(Line::text).toList());
    }

    private static int page(Block block) {
        return block instanceof Heading heading
                ? heading.page()
                : block.lines().isEmpty() ? 0 : block.lines().get(0).page();
    }

    private int lastPage(int start, int end) {
        int last = 0;
        for (Block block : blocks.subList(start, end)) {
            int ended = block.lines().isEmpty()
                    ? 0
                    : block.lines().get(block.lines().size() - 1).page();
            last = Math.max(last, Math.max(page(block), ended));
        }
        return last;
    }
}
