package dev.mcdewey.ingest.parser.tidy;

import dev.mcdewey.ingest.parser.format.VisibleLetters;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Makes the page of any vendor plain HTML, so that its reader need know no vendor. */
public final class Tidy {

    /** Where a note keeps its label: HTML has no element for notes. */
    public static final String NOTE = "data-note";

    private Tidy() {}

    /** What a page is there for. */
    public static final class Content {

        private final Element root;
        private final int lettersLeftOut;
        private final List<Mending> mendings;

        private Content(Element root, int lettersLeftOut, List<Mending> mendings) {
            this.root = root;
            this.lettersLeftOut = lettersLeftOut;
            this.mendings = mendings;
        }

        /** The element that holds it. */
        public Element root() {
            return root;
        }

        /** How many visible letters and digits were taken out of the page, or stand around the root. */
        public int lettersLeftOut() {
            return lettersLeftOut;
        }

        /** Makes what is in the root plain HTML, in place. Nothing that it says is lost. */
        public void mend() {
            mendings.forEach(mending -> mending.within(root));
            LooseHeadings.mend(root);
            FootnoteHomes.settle(root);
        }
    }

    /** The page's content, all boilerplate taken out of the page. */
    public static Content contentOf(Document page) {
        PageWalk walk = new PageWalk(page.body());
        int removed = 0;
        for (Node found : walk.boilerplate()) {
            removed += Boilerplate.remove(found, page);
        }
        Element root = walk.named().isEmpty() ? page.body() : ContentRoot.of(page.body(), walk.named());
        return new Content(root, removed + VisibleLetters.around(root, page.body()), walk.mendings());
    }
}
