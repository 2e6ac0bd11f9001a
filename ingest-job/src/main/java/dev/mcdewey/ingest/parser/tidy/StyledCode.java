package dev.mcdewey.ingest.parser.tidy;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes code of boxes that a style sheet shows as such. */
final class StyledCode implements Mend {

    @Override
    public void mend(Element code, String value) {
        if (code.selectFirst("pre") != null || code.normalName().equals("pre")) {
            return;
        }
        if (code.selectFirst("table") != null) {
            code.text(lines(code));
        } else {
            joinLines(code);
        }
        code.tagName("pre");
    }

    /** A prototype is one line, however many cells align its parameters; a listing has one in each row. */
    private static String lines(Element code) {
        boolean listing = code.normalName().equals("table");
        return listing
                ? String.join("\n", code.select("tr").eachText())
                : code.text().replace("( ", "(").replace(" )", ")").replace(" ,", ",");
    }

    /** Only elements break lines here: breaks in the source are white space. */
    private static void joinLines(Element code) {
        for (Node child : code.childNodes()) {
            if (child instanceof TextNode text) {
                String words = text.getWholeText();
                text.text(words.isBlank() && words.contains("\n") ? "" : words.replaceAll("\\s*\\n\\s*", " "));
            }
        }
    }
}
