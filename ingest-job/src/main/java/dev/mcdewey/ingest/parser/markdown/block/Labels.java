package dev.mcdewey.ingest.parser.markdown.block;

import dev.mcdewey.ingest.parser.html.HtmlPage;
import dev.mcdewey.ingest.parser.markdown.note.PlainWords;

/** Tags that open an element and set its label before what is in it. */
final class Labels {

    private Labels() {}

    static String paragraph(String element, String label) {
        String words = label.isBlank() ? "" : "<p>" + HtmlPage.escape(PlainWords.of(label)) + "</p>";
        return "<" + element + ">" + words;
    }
}
