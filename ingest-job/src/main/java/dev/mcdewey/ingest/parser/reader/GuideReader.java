package dev.mcdewey.ingest.parser.reader;

import dev.mcdewey.ingest.guide.ParsedFile;
import dev.mcdewey.ingest.parser.format.SourcePage;
import dev.mcdewey.ingest.parser.reader.SectionCollector.Draft;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The one reader that turns an HTML page, wherever it came from, into the guide model. */
public final class GuideReader {

    private GuideReader() {}

    /**
     * The page as the guide model, or nothing if it has no text.
     *
     * @param path path of the file inside its guide, for a title where nothing else gives one
     */
    public static Optional<ParsedFile> read(SourcePage source, String path) {
        Document page = source.html();
        String givenTitle = source.title();
        Element root = ContentRoot.of(page);
        Places places = new Places();
        SectionCollector collector = new SectionCollector(places);
        new FlowReader(places, new Layout(root), collector).readAll(root);
        List<Draft> drafts = Outline.withoutContents(collector.drafts());
        // A title in front matter is shown by the site, so a page that has nothing else is still not blank.
        if (givenTitle == null && drafts.size() == 1 && drafts.get(0).blocks().isEmpty()) {
            return Optional.empty();
        }
        String title = GuideTitle.of(givenTitle, page, drafts.subList(1, drafts.size()), path);
        return Optional.of(new ParsedFile(title, Outline.sections(title, drafts)));
    }
}
