package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.pdf.block.Block.Text;
import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Writes blocks as HTML. */
final class HtmlWriter {

    private static final Pattern NOTE = Pattern.compile("(?i)(note|tip|hint|warning|caution|important|danger|attention)\\s*:\\s.*");
    private static final Set<String> NOTE_TITLES = Set.of("note", "tip", "hint", "warning", "caution", "important", "danger", "attention");

    private final PageMarks pages;
    private final InlineWriter inline;
    private final CodeWriter code;
    private final TableWriter tables;
    private final Nesting nesting;
    private final Terms terms;
    private final List<Block> blocks;

    HtmlWriter(List<Block> blocks, Measures measures, LineJoin joins, PageMarks pages, Element body) {
        this.blocks = blocks;
        this.pages = pages;
        this.inline = new InlineWriter(joins, pages);
        this.code = new CodeWriter(measures, pages);
        this.tables = new TableWriter(inline, pages);
        this.nesting = new Nesting(body);
        this.terms = new Terms(measures);
    }

    void write() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (terms.isTerm(blocks, i)) {
                i = writeTerms(i);
            } else {
                write(block);
            }
        }
    }

    /** Writes the terms from the index on and opens their definition. */
    private int writeTerms(int index) {
        float indent = blocks.get(index).lines().get(0).indent();
        Element list = nesting.definitions(indent);
        int i = index;
        while (terms.isTerm(blocks, i)) {
            blocks.get(i).lines().forEach(line -> inline.write(List.of(line), list.appendElement("dt")));
            i++;
        }
        nesting.definition(list, indent, blocks.get(i).lines().get(0).indent());
        return i - 1;
    }

    private void write(Block block) {
        if (block instanceof Block.Heading heading) {
            write(heading);
        } else if (block instanceof Text text) {
            write(text);
        } else if (block instanceof Block.Code lines) {
            float indent = (float) lines.lines().stream().mapToDouble(Line::indent).min().orElse(0);
            code.write(lines.lines(), nesting.at(indent).appendElement("pre"));
        } else if (block instanceof Block.Grid grid) {
            float indent = (float) grid.lines().stream().mapToDouble(Line::indent).min().orElse(0);
            tables.write(grid.table(), grid.caption(), nesting.at(indent));
        } else if (block instanceof Block.Caption) {
            inline.write(block.lines(), nesting.current().appendElement("figcaption"));
        } else if (block instanceof Block.Boilerplate boilerplate) {
            Element element = nesting.current().appendElement(boilerplate.tag());
            pages.turnTo(block.lines().get(0).page(), nesting.current());
            boilerplate.lines().forEach(line -> element.appendElement("p").text(line.text()));
        }
    }

    private void write(Block.Heading heading) {
        Element body = nesting.top();
        pages.turnTo(heading.page(), body);
        Element element = body.appendElement("h" + heading.level());
        if (heading.id() != null) {
            element.attr("id", heading.id());
        }
        if (heading.lines().isEmpty()) {
            element.text(heading.words());
        } else {
            inline.write(heading.lines(), element);
        }
    }

    private void write(Text text) {
        Marker marker = text.marker();
        if (marker == null) {
            writeParagraph(text);
            return;
        }
        List<Line> lines = Stream.concat(Stream.of(marker.rest()), text.lines().stream().skip(1)).toList();
        inline.write(lines, nesting.item(text, marker).appendElement("p"));
    }

    private void writeParagraph(Text text) {
        Element at = text.footnote() ? nesting.current() : nesting.at(text.indent());
        String first = text.first().text();
        if (NOTE_TITLES.contains(first.toLowerCase(java.util.Locale.ROOT)) && text.lines().size() == 1) {
            inline.write(text.lines(), at.appendElement("p"));
        } else if (NOTE.matcher(first).matches()) {
            inline.write(text.lines(), at.appendElement("div").addClass("note").appendElement("p"));
        } else {
            inline.write(text.lines(), at.appendElement("p"));
        }
    }
}
