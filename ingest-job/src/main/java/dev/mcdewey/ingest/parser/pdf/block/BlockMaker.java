package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.pdf.block.Block.Text;
import dev.mcdewey.ingest.parser.pdf.layout.LaidOutPage;
import dev.mcdewey.ingest.parser.pdf.layout.Region;
import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the lines of a document together to blocks, in reading order and over the edges of pages. */
final class BlockMaker {

    private final Headings headings;
    private final Measures measures;
    private final Continuation continuation;
    private final PageParts parts;
    private final Markers markers;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Marker> terms = new ArrayList<>();
    private @Nullable Block open;
    private @Nullable Region before;

    BlockMaker(Headings headings, Measures measures, PageParts parts, Markers markers) {
        this.headings = headings;
        this.measures = measures;
        this.continuation = new Continuation(measures);
        this.parts = parts;
        this.markers = markers;
    }

    List<Block> blocks(List<LaidOutPage> pages) {
        pages.forEach(this::add);
        return blocks;
    }

    private void add(LaidOutPage page) {
        page.heads().forEach(line -> aside(new Block.Boilerplate("header", List.of(line))));
        page.regions().forEach(this::add);
        headings.endOf(page.number()).forEach(this::put);
        page.asides().forEach(lines -> aside(Asides.block(lines)));
        page.feet().forEach(line -> aside(new Block.Boilerplate("footer", List.of(line))));
    }

    /** What stands between two pages does not end the paragraph that goes on over it. */
    private void aside(Block block) {
        blocks.add(block);
    }

    private void put(Block block) {
        blocks.add(block);
        open = block;
    }

    private void add(Region region) {
        List<Line> lines = region.lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            headings.before(line).forEach(this::put);
            Block.Heading heading = headings.at(line);
            if (heading != null) {
                terms.clear();
            }
            Block whole = heading == null ? parts.startingAt(line) : heading;
            if (whole != null && !goesOnWithTerms(whole, line)) {
                put(whole);
                i += Math.max(1, whole.lines().size()) - 1;
            } else {
                addText(line, i + 1 < lines.size() ? lines.get(i + 1) : null, region, i == 0);
            }
            before = region;
        }
    }

    private void addText(Line line, @Nullable Line next, Region region, boolean first) {
        if (parts.isFootnote(line)) {
            addFootnote(line);
        } else if (open instanceof Text text && goesOn(text, line, region, first)) {
            text.lines().add(line);
        } else if (line.mono() || (open instanceof Block.Code && line.lent())) {
            addCode(line, first);
        } else {
            put(new Text(marker(line, next), false, new ArrayList<>(List.of(line))));
        }
    }

    private @Nullable Marker marker(Line line, @Nullable Line next) {
        Marker marker = markers.of(line);
        if (marker != null && (marker.sure() || isItem(marker, line))) {
            return marker;
        }
        Marker term = Marker.term(line, next, open instanceof Text text ? text.marker() : null, terms);
        if (term != null && terms.stream().noneMatch(term::standsAs)) {
            terms.add(term);
        }
        return term;
    }

    /** Whether a table is only those items of a list of terms that have one line each. */
    private boolean goesOnWithTerms(@Nullable Block table, Line line) {
        return table instanceof Block.Grid
                && open instanceof Text text
                && text.hasTerm()
                && Marker.term(line, null, null, terms) != null;
    }

    private boolean goesOn(Text text, Line line, Region region, boolean first) {
        Marker marker = markers.of(line);
        boolean item = marker != null && (marker.sure() || follows(text, marker));
        Region above = before == null ? region : before;
        return !item && (first ? continuation.across(text, line, above) : continuation.below(text, line, region));
    }

    private static boolean follows(Text text, Marker marker) {
        Marker own = text.marker();
        return own != null && marker.follows(own);
    }

    /** A dash or a number before a line that begins a block is a marker; inside a sentence it would not begin one. */
    private boolean isItem(Marker marker, Line line) {
        return marker.bullet()
                || marker.number() <= 1
                || !(open instanceof Text text)
                || text.marker() == null
                || marker.number() > text.marker().number()
                || line.indent() != text.first().indent();
    }

    private void addCode(Line line, boolean first) {
        boolean goesOn = open instanceof Block.Code code
                && (first
                        || line.baseline()
                                        - code.lines()
                                                .get(code.lines().size() - 1)
                                                .baseline()
                                < 4 * measures.leading(line));
        if (goesOn && open != null) {
            open.lines().add(line);
        } else {
            put(new Block.Code(new ArrayList<>(List.of(line))));
        }
    }

    private void addFootnote(Line line) {
        Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        boolean goesOn = last instanceof Text text && text.footnote() && !parts.startsFootnote(line);
        if (goesOn && last != null) {
            last.lines().add(line);
        } else {
            aside(new Text(null, true, new ArrayList<>(List.of(line))));
        }
    }
}
