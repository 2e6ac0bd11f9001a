package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.pdf.block.Block.Text;
import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Writes blocks as HTML. */
final class HtmlWriter {

    private final Pens pens;
    private final Nesting nesting;
    private final List<Block> blocks;

    /** What writes the insides of blocks. */
    record Pens(InlineWriter inline, CodeWriter code, TableWriter tables, Terms terms, PageMarks pages) {

        Pens(Measures measures, PageParts parts, LineJoin joins, PageMarks pages) {
            this(new InlineWriter(joins, parts, pages), measures, pages);
        }

        private Pens(InlineWriter inline, Measures measures, PageMarks pages) {
            this(inline, new CodeWriter(measures, pages), new TableWriter(inline, pages), new Terms(measures), pages);
        }
    }

    HtmlWriter(List<Block> blocks, Pens pens, Element to) {
        this.blocks = TermLines.parted(blocks, pens.terms());
        this.pens = pens;
        this.nesting = new Nesting(to);
    }

    void write() {
        for (int i = 0; i < blocks.size(); i++) {
            if (pens.terms().isTerm(blocks, i)) {
                i = writeTerms(i);
            } else {
                write(blocks.get(i));
            }
        }
    }

    /** Writes the terms from the index on and opens their definition, or writes it if the last stands beside it. */
    private int writeTerms(int index) {
        List<Line> terms = new ArrayList<>();
        int i = index;
        for (; blocks.get(i) instanceof Block.Boilerplate || pens.terms().isTerm(blocks, i); i++) {
            if (blocks.get(i) instanceof Block.Boilerplate edge) {
                put(edge);
            } else {
                terms.addAll(blocks.get(i).lines());
            }
        }
        if (blocks.get(i) instanceof Text text && text.marker() != null) {
            write(text, text.marker(), terms);
            return i;
        }
        float indent = terms.get(0).indent();
        Element list = nesting.definitions(indent);
        terms.forEach(term -> writeTerm(term, list));
        nesting.definition(list, indent, blocks.get(i).lines().get(0).indent());
        return i - 1;
    }

    private void writeTerm(Line term, Element list) {
        pens.inline().write(List.of(Signature.whole(term)), list.appendElement("dt"));
    }

    private void write(Block block) {
        if (block instanceof Block.Heading heading) {
            write(heading);
        } else if (block instanceof Text text) {
            write(text);
        } else if (block instanceof Block.Code) {
            pens.code()
                    .write(
                            block.lines(),
                            turned(nesting.at(indent(block)), block).appendElement("pre"));
        } else if (block instanceof Block.Grid grid) {
            pens.tables().write(grid.table(), grid.caption(), turned(nesting.at(indent(block)), block));
        } else if (block instanceof Block.Caption) {
            pens.inline().write(block.lines(), turned(nesting.current(), block).appendElement("figcaption"));
        } else if (block instanceof Block.Note note) {
            write(note);
        } else if (block instanceof Block.Boilerplate boilerplate) {
            write(boilerplate);
        }
    }

    /** A block begins on its own page, not on the one before it. */
    private Element turned(Element at, Block block) {
        pens.pages().turnTo(block.lines().get(0).page(), at);
        return at;
    }

    private static float indent(Block block) {
        return (float) block.lines().stream().mapToDouble(Line::indent).min().orElse(0);
    }

    private void write(Block.Boilerplate boilerplate) {
        pens.pages().turnTo(boilerplate.lines().get(0).page(), nesting.current());
        put(boilerplate);
    }

    private void put(Block.Boilerplate boilerplate) {
        Element element = nesting.current().appendElement(boilerplate.tag());
        boilerplate.lines().forEach(line -> element.appendElement("p").text(line.text()));
    }

    private void write(Block.Note note) {
        Element at = nesting.at(indent(note.lines().isEmpty() ? note.content().get(0) : note));
        Element element = at.appendElement("div").addClass("note");
        if (!note.lines().isEmpty()) {
            pens.inline().write(note.lines(), element.appendElement("p").addClass("title"));
        }
        new HtmlWriter(note.content(), pens, element).write();
    }

    private void write(Block.Heading heading) {
        Element body = nesting.top();
        pens.pages().turnTo(heading.page(), body);
        Element element = body.appendElement("h" + heading.level());
        if (heading.id() != null) {
            element.attr("id", heading.id());
        }
        if (heading.lines().isEmpty()) {
            element.text(heading.words());
        } else {
            pens.inline().write(heading.lines(), element);
        }
    }

    private void write(Text text) {
        if (text.marker() != null) {
            write(text, text.marker(), List.of());
            return;
        }
        Element at = text.footnote()
                ? nesting.current()
                : nesting.at(text.indent(), text.first().indent());
        pens.inline().write(text.lines(), at.appendElement("p"));
    }

    /** An item; over its own term, if it has one, others may stand. */
    private void write(Text text, Marker marker, List<Line> terms) {
        Line own = marker.term();
        Element item = nesting.item(marker, list -> {
            terms.forEach(term -> writeTerm(term, list));
            if (own != null) {
                writeTerm(own, list);
            }
        });
        List<Line> lines = Stream.concat(
                        Stream.of(marker.rest()), text.lines().stream().skip(1))
                .toList();
        pens.inline().write(lines, item.appendElement("p"));
    }
}
