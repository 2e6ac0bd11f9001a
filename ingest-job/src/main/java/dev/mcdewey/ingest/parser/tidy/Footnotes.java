package dev.mcdewey.ingest.parser.tidy;

import org.jsoup.nodes.Element;

/** Puts a footnote's mark in front of its text, whether they were cells of a table or boxes side by side. */
final class Footnotes implements Mend {

    private static final Mend FRAMES = new Frames();

    @Override
    public void mend(Element note, String value) {
        Element label = note.selectFirst(".label");
        if (label == null) {
            return;
        }
        String mark = label.text().strip();
        label.remove();
        FRAMES.mend(note, "");
        Element text = note.selectFirst("p");
        (text == null ? note : text).prependText(mark + " ");
    }
}
