package dev.mcdewey.ingest.refresh;

import dev.mcdewey.ingest.parser.GuideParser;
import dev.mcdewey.ingest.parser.reader.RepeatedText;
import dev.mcdewey.ingest.source.ReadResult;
import dev.mcdewey.ingest.source.SourceReader;
import dev.mcdewey.ingest.writer.PlannedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds out what the pages of a guide repeat, by a sample of them. */
final class RepetitionSurvey {

    /** Enough to tell a menu from a chance, and few enough not to be felt beside the parsing of all. */
    private static final int SAMPLE = 24;

    private final SourceReader reader;
    private final GuideParser parser;

    RepetitionSurvey(SourceReader reader, GuideParser parser) {
        this.reader = reader;
        this.parser = parser;
    }

    /** What the files of one guide version repeat; the same files give the same. */
    RepeatedText of(List<PlannedFile> guide) {
        List<Set<String>> pages = new ArrayList<>();
        if (guide.size() >= RepeatedText.FEWEST_PAGES) {
            double step = Math.max(1, guide.size() / (double) SAMPLE);
            for (double at = 0; at < guide.size(); at += step) {
                addEdges(guide.get((int) at), pages);
            }
        }
        return RepeatedText.among(pages);
    }

    private void addEdges(PlannedFile file, List<Set<String>> pages) {
        if (reader.read(file.source()) instanceof ReadResult.Content content) {
            Set<String> edges = parser.edges(file.source().relativePath(), content.bytes());
            if (!edges.isEmpty()) {
                pages.add(edges);
            }
        }
    }
}
