package dev.mcdewey.ingest.parser.office;

import dev.mcdewey.ingest.parser.format.PageMark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Marks where the pages of a book's printed edition begin; their labels are what is printed on them. */
final class EpubPages {

    private static final int LONGEST_LABEL = 20;

    private final Map<String, String> labels = new HashMap<>();
    private int count;

    /** Takes the labels from a list of pages, of the navigation document or of the older control file. */
    void list(Document list, String folder) {
        for (Element nav : list.getElementsByTag("nav")) {
            if (nav.attr("epub:type").contains("page-list")) {
                nav.getElementsByTag("a").forEach(link -> label(folder, link.attr("href"), link.text()));
            }
        }
        for (Element target : list.getElementsByTag("pageTarget")) {
            Element content = target.selectFirst("content");
            label(folder, Xml.attr(content, "src"), target.select("navLabel").text());
        }
    }

    private void label(String folder, String link, String label) {
        labels.put(EpubPath.resolve(folder, link), label.strip());
    }

    /** Puts marks into a part of the book where its pages begin. */
    void mark(Element body, String path) {
        if (labels.containsKey(path)) {
            body.prependChild(next(labels.get(path)));
        }
        for (Element element : body.getAllElements()) {
            String listed = element.id().isEmpty() ? null : labels.get(path + "#" + element.id());
            if (isBreak(element)) {
                element.replaceWith(next(label(element, listed)));
            } else if (listed != null) {
                element.before(next(listed));
            }
        }
    }

    private static boolean isBreak(Element element) {
        return List.of(element.attr("epub:type").split("\\s+")).contains("pagebreak")
                || element.attr("role").equals("doc-pagebreak");
    }

    private static String label(Element pageBreak, @Nullable String listed) {
        return Stream.of(
                        pageBreak.attr("title"),
                        pageBreak.attr("aria-label"),
                        pageBreak.text(),
                        listed == null ? "" : listed)
                .filter(label -> !label.isBlank())
                .findFirst()
                .orElse("");
    }

    private Comment next(@Nullable String label) {
        String words = label == null
                ? ""
                : label.replaceFirst("(?i)^page\\s+", "")
                        .replaceFirst("\\.$", "")
                        .strip();
        boolean printable = !words.isEmpty() && words.length() <= LONGEST_LABEL && !words.matches(".*[()<>-].*");
        return new Comment(new PageMark(++count, printable ? words : null).words());
    }
}
