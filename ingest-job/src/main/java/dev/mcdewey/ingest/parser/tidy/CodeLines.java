package dev.mcdewey.ingest.parser.tidy;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Joins paragraphs that are lines of code, as word processors save them. */
final class CodeLines implements Mend {

    private static final String MADE = "data-lines";

    @Override
    public void mend(Element line, String value) {
        line.textNodes().forEach(text -> text.text(text.getWholeText().replaceAll("\\s*\\n\\s*", " ")));
        Element before = line.previousElementSibling();
        if (before != null && before.hasAttr(MADE)) {
            before.appendChild(new TextNode("\n"));
            List.copyOf(line.childNodes()).forEach(before::appendChild);
            line.remove();
        } else {
            line.tagName("pre").attr(MADE, "");
        }
    }
}
