package dev.mcdewey.search.passages;

import dev.mcdewey.index.guide.GuideChunk;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Passages as one Markdown text: the number and the citation of each stand above it. */
final class ContextText {

    private ContextText() {}

    static String of(List<CitedPassage> passages) {
        return passages.stream().map(ContextText::cited).collect(Collectors.joining("\n\n"));
    }

    private static String cited(CitedPassage passage) {
        return "## [" + passage.number() + "] " + headings(passage) + "\n\n" + citation(passage) + "\n\n"
                + passage.text();
    }

    /** The first heading of many manuals is their title, which is not said twice. */
    private static String headings(CitedPassage passage) {
        List<String> path = passage.headingPath();
        boolean begins = !path.isEmpty() && path.get(0).equals(passage.title());
        return GuideChunk.joined(
                begins
                        ? path
                        : Stream.concat(Stream.of(passage.title()), path.stream())
                                .toList());
    }

    private static String citation(CitedPassage passage) {
        String place = passage.product() + " " + passage.version() + " " + passage.guide();
        String address = Objects.requireNonNullElse(passage.url(), passage.source());
        return "Source: " + place + pages(passage) + ", " + address + ", chunk "
                + passage.chunkIds().get(0);
    }

    private static String pages(CitedPassage passage) {
        Integer page = passage.page();
        if (page == null) {
            return "";
        }
        boolean one = passage.lastPage() == null || passage.lastPage().equals(page);
        return (one ? ", page " + page : ", pages " + page + "–" + passage.lastPage())
                + printed(page.toString(), passage.pageLabel());
    }

    private static String printed(String page, @Nullable String label) {
        return label == null || label.equals(page) ? "" : " (printed " + label + ")";
    }
}
