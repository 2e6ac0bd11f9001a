package dev.mcdewey.ingest.parser.tidy;

import dev.mcdewey.ingest.parser.format.PageElements;
import dev.mcdewey.ingest.parser.format.VisibleLetters;
import dev.mcdewey.ingest.parser.tidy.Meaning.Kind;
import java.util.EnumMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Makes the page of any vendor plain HTML, so that its reader need know no vendor. */
public final class Tidy {

    /** Where a note keeps its label: HTML has no element for notes. */
    public static final String NOTE = "data-note";

    private static final Map<Kind, Mend> BY_NAME = new EnumMap<>(Map.ofEntries(
            Map.entry(Kind.FRAME, new Frames()),
            Map.entry(Kind.PAIRS, new PairTables()),
            Map.entry(Kind.FORMULA, new Formulas()),
            Map.entry(Kind.GRID, new BoxTables()),
            Map.entry(Kind.TABS, new TabLabels()),
            Map.entry(Kind.FOOTNOTE, new Footnotes()),
            Map.entry(Kind.REFERENCE, (mark, value) -> mark.wrap("<sup></sup>")),
            Map.entry(Kind.CODE, new StyledCode()),
            Map.entry(Kind.LINE, new CodeLines()),
            Map.entry(Kind.HEADING, new StyledHeadings()),
            Map.entry(Kind.CAPTION, new Captions()),
            Map.entry(Kind.BULLET, new StyledItems()),
            Map.entry(Kind.STEP, new StyledItems()),
            Map.entry(Kind.NUMERALS, (list, type) -> list.attr("type", type)),
            Map.entry(Kind.NOTE, new Notes()),
            Map.entry(Kind.TITLE, new Titles())));

    private static final Map<String, Mend> BY_TAG = Map.of(
            "ul",
            new ListedHeadings(),
            "ol",
            new ListedHeadings(),
            "dl",
            new OddDefinitions(),
            "dt",
            new TermLines(),
            "table",
            new OddTables(),
            "button",
            new ButtonParts(),
            "p",
            new StyledParagraphs(),
            "div",
            new StyledHeadings());

    private Tidy() {}

    /**
     * What a page is there for.
     *
     * @param root the element that holds it
     * @param lettersLeftOut how many visible letters and digits were taken out of the page, or stand around the root
     */
    public record Content(Element root, int lettersLeftOut) {}

    /** The page's content, all boilerplate taken out of the page. */
    public static Content contentOf(Document page) {
        BoilerplateWalk walk = new BoilerplateWalk(page.body());
        int removed = 0;
        for (Node found : walk.found()) {
            removed += Boilerplate.remove(found, page);
        }
        Element root = walk.named().isEmpty() ? page.body() : ContentRoot.of(page.body(), walk.named());
        return new Content(root, removed + VisibleLetters.around(root, page.body()));
    }

    /** Makes what is in the element plain HTML, in place. Nothing that it says is lost. */
    public static void mend(Element root) {
        // A list, since mending moves elements about.
        for (Element element : PageElements.in(root, element -> true)) {
            if (!element.equals(root)) {
                mendOne(element);
            }
        }
        LooseHeadings.mend(root);
        FootnoteHomes.settle(root);
    }

    private static void mendOne(Element element) {
        for (Meaning meaning : NameTable.VENDORS.meanings(element)) {
            Mend mend = BY_NAME.get(meaning.kind());
            if (mend != null) {
                mend.mend(element, meaning.value());
                return;
            }
        }
        Mend mend = BY_TAG.get(element.normalName());
        if (mend != null) {
            mend.mend(element, "");
        }
    }
}
