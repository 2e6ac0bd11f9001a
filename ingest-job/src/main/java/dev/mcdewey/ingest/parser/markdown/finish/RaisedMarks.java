package dev.mcdewey.ingest.parser.markdown.finish;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The lowered and raised characters of Pandoc and its kin, {@code H~2~O} and {@code 2^31^}, without their second mark. */
final class RaisedMarks {

    private static final Pattern LOWERED = Pattern.compile("(?<=[\\p{L}\\p{N})])~([^~\\s]{1,12})~");
    private static final Pattern RAISED = Pattern.compile("(?<=[\\p{L}\\p{N})])\\^([^^\\s\\[]{1,12})\\^");

    private RaisedMarks() {}

    static void settle(Document page) {
        page.nodeStream(TextNode.class).filter(RaisedMarks::isMarked).forEach(text -> {
            String lowered = LOWERED.matcher(text.getWholeText()).replaceAll("$1");
            text.text(RAISED.matcher(lowered).replaceAll("^$1"));
        });
    }

    private static boolean isMarked(TextNode text) {
        String words = text.getWholeText();
        boolean marked = words.indexOf('~') >= 0 || words.indexOf('^') >= 0;
        Element parent = text.parent();
        return marked && parent != null && parent.closest("code, pre") == null;
    }
}
