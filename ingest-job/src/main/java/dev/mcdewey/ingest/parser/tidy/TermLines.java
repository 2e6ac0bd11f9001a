package dev.mcdewey.ingest.parser.tidy;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Sets commas between terms that share a meaning and stand each in its own line. */
final class TermLines implements Mend {

    @Override
    public void mend(Element term, String value) {
        withoutEmptyCategory(term);
        for (Element line : term.getElementsByTag("br")) {
            Node follows = line.nextSibling();
            boolean last = follows == null && line.parent() != null && isLast(line.parent(), term);
            if (line.previousSibling() instanceof TextNode before) {
                before.text(before.getWholeText().stripTrailing());
            }
            line.replaceWith(new TextNode(last ? " " : ", "));
        }
    }

    /** Texinfo sets a colon behind the category of a definition even where that is empty. */
    private static void withoutEmptyCategory(Element term) {
        term.nodeStream(TextNode.class)
                .filter(text -> !text.isBlank())
                .findFirst()
                .filter(text -> text.getWholeText().startsWith(": "))
                .ifPresent(text -> text.text(text.getWholeText().substring(2)));
    }

    private static boolean isLast(Element part, Element term) {
        return part.equals(term) || part.nextElementSibling() == null;
    }
}
