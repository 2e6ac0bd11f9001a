package dev.mcdewey.ingest.parser.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Node;

/** Navigation between two comments that say so, as LaTeX2HTML and many hand-made sites have it. */
final class MarkedNavigation {

    private static final Pattern BEGIN = Pattern.compile(
            "\\s*(?!end)(?:[=\\s#-]|start of|begin(?: of)?|top|bottom|table of)*"
                    + "(?:navigation|navbar|nav bar|child-links|breadcrumbs?)(?: panel| bar| start| begin|[=\\s#-])*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile(
            "(?s).*\\bend\\b.*(?:navigation|navbar|nav bar|child-links|breadcrumbs?).*"
                    + "|(?s).*(?:navigation|navbar|nav bar|child-links|breadcrumbs?).*\\bend\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_MARK = 60;

    private MarkedNavigation() {}

    /** What stands between this comment and the one that ends it; nothing if it begins none or none ends it. */
    static List<Node> after(Comment comment) {
        if (comment.getData().length() > LONGEST_MARK
                || !BEGIN.matcher(comment.getData()).matches()) {
            return List.of();
        }
        List<Node> between = new ArrayList<>();
        for (Node node = comment.nextSibling(); node != null; node = node.nextSibling()) {
            if (node instanceof Comment other && END.matcher(other.getData()).matches()) {
                return between;
            }
            between.add(node);
        }
        return List.of();
    }
}
