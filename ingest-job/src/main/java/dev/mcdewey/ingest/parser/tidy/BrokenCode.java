package dev.mcdewey.ingest.parser.tidy;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Sees code in a paragraph that is nothing else and whose lines end in breaks. */
final class BrokenCode implements Mend {

    private static final Set<String> CODE = Set.of("code", "tt", "samp", "kbd");
    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]+");

    @Override
    public void mend(Element paragraph, String value) {
        Element code = paragraph.firstElementChild();
        if (code == null
                || !CODE.contains(code.normalName())
                || code.nextElementSibling() != null
                || code.getElementsByTag("br").isEmpty()
                || !paragraph.ownText().isBlank()) {
            return;
        }
        code.nodeStream(TextNode.class).forEach(text -> text.text(line(text, code)));
        paragraph.tagName("pre");
    }

    /** Breaks of the source are white space and indent no line; spaces that do not break do. */
    private static String line(TextNode text, Element code) {
        String words = SPACE.matcher(text.getWholeText()).replaceAll(" ");
        Node before = text.previousSibling();
        boolean begins =
                before == null ? code.equals(text.parent()) : before.nodeName().equals("br");
        return begins && words.startsWith(" ") ? words.substring(1) : words;
    }
}
