package dev.mcdewey.ingest.parser.reader;

import dev.mcdewey.ingest.guide.PageLinks;
import dev.mcdewey.ingest.guide.ParsedFile;
import dev.mcdewey.ingest.guide.Section;
import dev.mcdewey.ingest.guide.Visible;
import dev.mcdewey.ingest.parser.format.SourcePage;
import dev.mcdewey.ingest.parser.format.UnreadableException;
import dev.mcdewey.ingest.parser.reader.SectionCollector.Draft;
import dev.mcdewey.ingest.parser.tidy.Tidy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The one reader that turns an HTML page, wherever it came from, into the guide model. */
public final class GuideReader {

    private GuideReader() {}

    /**
     * The page as the guide model, or nothing if all its text is boilerplate, which is taken out of the page.
     *
     * @param path path of the file inside its guide, for a title where nothing else gives one
     * @param links what the page says about its place in the guide
     * @param repeated what the pages of the guide repeat at their edges
     * @throws UnreadableException if the page has no visible text at all
     */
    public static Optional<ParsedFile> read(SourcePage source, String path, PageLinks links, RepeatedText repeated)
            throws UnreadableException {
        Document page = source.html();
        Tidy.Content content = Tidy.contentOf(page);
        Element root = content.root();
        int leftOut = content.lettersLeftOut() + Edges.remove(root, repeated);
        VisibleText text = VisibleText.of(root);
        int everything = text.letters() + leftOut;
        Visible visible = new Visible(text.toString(), leftOut / (double) Math.max(1, everything));
        content.mend();
        List<Draft> drafts = drafts(root);
        // A title in front matter is shown by the site, so a page that has nothing else is still not blank.
        if (source.title() == null
                && drafts.size() == 1
                && drafts.get(0).blocks().isEmpty()) {
            requireText(everything);
            return Optional.empty();
        }
        String title = GuideTitle.of(
                source.title(), TitleEnds.without(title(page), repeated), drafts.subList(1, drafts.size()), path);
        List<Section> sections = Outline.sections(title, drafts);
        return Optional.of(new ParsedFile(title, sections, links, visible));
    }

    private static void requireText(int letters) throws UnreadableException {
        if (letters == 0) {
            throw new UnreadableException("has no visible text");
        }
    }

    /** The blocks at the edges of a page and the ends of its title, to be compared with those of other pages. */
    public static Set<String> edges(SourcePage source) {
        String title = title(source.html());
        Set<String> edges = Edges.texts(Tidy.contentOf(source.html()).root());
        if (!edges.isEmpty()) {
            edges.addAll(TitleEnds.of(title));
        }
        return edges;
    }

    private static String title(Document page) {
        return page.title().replace('\u00a0', ' ').strip();
    }

    private static List<Draft> drafts(Element root) {
        Places places = new Places();
        SectionCollector collector = new SectionCollector(places);
        new FlowReader(places, new Layout(root), collector).readAll(root);
        return Outline.withoutContents(collector.drafts());
    }
}
