package dev.mcdewey.ingest.parser.markdown.finish;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Drops the marks at which a site would set a table of the page's contents. */
final class ContentsMarks {

    private static final Set<String> MARKS = Set.of("[toc]", "[[toc]]", "[[_toc_]]", "{:toc}", "@[toc]", "${toc}");

    private ContentsMarks() {}

    static void drop(Document page) {
        page.select("p").stream()
                .filter(p ->
                        p.childrenSize() < 2 && MARKS.contains(p.text().strip().toLowerCase(Locale.ROOT)))
                .toList()
                .forEach(Element::remove);
    }
}
