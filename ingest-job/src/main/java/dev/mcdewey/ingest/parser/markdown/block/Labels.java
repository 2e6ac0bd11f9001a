package dev.mcdewey.ingest.parser.markdown.block;

import dev.mcdewey.ingest.parser.html.HtmlPage;

/** Tags that open an element and set its label before what is in it. */
final class Labels {

    private Labels() {}

    static String paragraph(String element, String label) {
        String words = label.isBlank() ? "" : "<p>" + HtmlPage.escape(label.strip()) + "</p>";
        return "<" + element + ">" + words;
    }
}
