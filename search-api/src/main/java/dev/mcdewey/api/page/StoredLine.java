package dev.mcdewey.api.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLines;

/**
 * Reads running text as it is stored, in which only the label of a note, code between backticks and ends of lines mean
 * something.
 */
final class StoredLine implements InlineParser {

    private static final Pattern LABEL = Pattern.compile("\\*\\*([^\\n]+?:)\\*\\*(?=[ \\n]|$)");
    private static final Pattern MARK = Pattern.compile("`([^`\\n]+)`|\\n");

    @Override
    public void parse(SourceLines lines, Node block) {
        String text = lines.getContent();
        Matcher mark = MARK.matcher(text);
        int from = labelled(text, block);
        while (mark.find(from)) {
            append(text.substring(from, mark.start()), block);
            block.appendChild(mark.group(1) == null ? new HardLineBreak() : new Code(mark.group(1)));
            from = mark.end();
        }
        append(text.substring(from), block);
    }

    /** Where the text goes on behind the label of a note, which begins with it. */
    private static int labelled(String text, Node block) {
        Matcher label = LABEL.matcher(text);
        boolean begins = block.getParent() instanceof BlockQuote && block.getPrevious() == null;
        if (!begins || !label.lookingAt()) {
            return 0;
        }
        StrongEmphasis strong = new StrongEmphasis("**");
        append(label.group(1), strong);
        block.appendChild(strong);
        return label.end();
    }

    private static void append(String words, Node block) {
        if (!words.isEmpty()) {
            block.appendChild(new Text(words));
        }
    }
}
