package dev.mcdewey.ingest.parser.markdown.paged;

import dev.mcdewey.ingest.parser.format.PageMark;
import dev.mcdewey.ingest.parser.markdown.code.CodeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads pages off the anchors that Marker sets where links lead to, which hold the page's index, from 0. */
final class AnchoredPages {

    private static final Pattern ANCHOR = Pattern.compile("<span id=\"page-(\\d{1,6})-\\d+\"></span>");

    private AnchoredPages() {}

    static String mark(String text) {
        if (!text.contains("<span id=\"page-")) {
            return text;
        }
        CodeMap code = CodeMap.of(text);
        StringBuilder marked = new StringBuilder();
        int page = 0;
        Matcher anchor = ANCHOR.matcher(text);
        while (anchor.find()) {
            int here = Integer.parseInt(anchor.group(1)) + 1;
            boolean turns = here > page && !code.isCode(anchor.start());
            page = turns ? here : page;
            String mark = turns ? InlineMark.of(new PageMark(here, null)) : "";
            anchor.appendReplacement(marked, Matcher.quoteReplacement(mark + anchor.group()));
        }
        return anchor.appendTail(marked).toString();
    }
}
