package dev.mcdewey.ingest.parser.markdown.paged;

import dev.mcdewey.ingest.parser.format.PageMark;
import dev.mcdewey.ingest.parser.html.HtmlPage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of a converted document, its pages marked in the one way that we read. */
public final class PagedText {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

    private final List<Cut> cuts;
    private final List<String> out = new ArrayList<>();

    private PagedText(String text) {
        Set<String> words = new HashSet<>();
        WORD.matcher(text).results().map(MatchResult::group).forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        cuts = List.of(new CutTable(), new CutList(), new CutSentence(words::contains));
    }

    /**
     * The text with a comment where each page begins, what the page ends cut in two mended, and what runs along the
     * edges of the pages moved to the end as footers.
     */
    public static String mark(String converted) {
        String text = MarkerPages.counted(converted);
        List<Page> pages = PageCutter.cut(Line.of(text));
        if (pages.size() == 1 && pages.get(0).number() == null) {
            return AnchoredPages.mark(text);
        }
        List<String> running = RunningLines.take(pages);
        PagedText paged = new PagedText(text);
        pages.forEach(paged::add);
        running.forEach(paged::footer);
        return String.join("\n", paged.out);
    }

    private void add(Page page) {
        List<String> lines =
                new ArrayList<>(page.lines().stream().map(Line::text).toList());
        while (!lines.isEmpty() && lines.get(0).isBlank()) {
            lines.remove(0);
        }
        while (!out.isEmpty() && out.get(out.size() - 1).isBlank()) {
            out.remove(out.size() - 1);
        }
        PageMark mark = page.mark().orElse(null);
        boolean code = !page.lines().isEmpty() && page.lines().get(0).code();
        if (mark == null || lines.isEmpty() || code || !mended(lines, InlineMark.of(mark))) {
            separate(lines, mark);
        }
    }

    private boolean mended(List<String> lines, String mark) {
        if (out.isEmpty()) {
            return false;
        }
        for (Cut cut : cuts) {
            Optional<List<String>> joined = cut.mend(out, lines, mark);
            if (joined.isPresent()) {
                List<String> all = joined.get();
                out.clear();
                out.addAll(all);
                return true;
            }
        }
        return false;
    }

    private void separate(List<String> lines, @Nullable PageMark mark) {
        if (mark != null) {
            out.addAll(List.of("", "<!-- " + mark.words() + " -->"));
        }
        out.add("");
        out.addAll(lines);
    }

    private void footer(String words) {
        out.addAll(List.of("", "<footer>" + HtmlPage.escape(words) + "</footer>"));
    }
}
