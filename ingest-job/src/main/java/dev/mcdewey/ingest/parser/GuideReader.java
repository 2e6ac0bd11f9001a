package dev.mcdewey.ingest.parser;

import dev.mcdewey.ingest.guide.ParsedFile;
import dev.mcdewey.ingest.parser.SectionCollector.Draft;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The one reader that turns an HTML page, wherever it came from, into the guide model. */
final class GuideReader {

    private GuideReader() {}

    /** The page as the guide model, or nothing if it has no text. */
    static Optional<ParsedFile> read(Document page, @Nullable String givenTitle, String path) {
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
