package dev.mcdewey.ingest.parser.markdown.block;

import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** A box that ends at marks like those that opened it. */
final class DirectiveBox extends BoxParser {

    /** MyST sets options before the body, as {@code :name: x}, or between rules. */
    private static final Pattern OPTION = Pattern.compile(":[\\w-]+:(?:\\s.*)?");

    private final String marks;
    private boolean inOptions = true;

    DirectiveBox(HtmlBox box, String marks) {
        super(box);
        this.marks = marks;
        box.fencedBy(marks);
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        CharSequence line = state.getLine().getContent();
        String words = line.subSequence(state.getNextNonSpaceIndex(), line.length())
                .toString()
                .strip();
        if (isClosedBy(words, state.getActiveBlockParser().getBlock())) {
            return BlockContinue.finished();
        }
        inOptions &= OPTION.matcher(words).matches();
        return BlockContinue.atIndex(inOptions ? line.length() : state.getIndex());
    }

    /** Boxes may nest with equal marks, which then close the innermost; in code the marks are code. */
    private boolean isClosedBy(String words, Node active) {
        if (words.length() < marks.length() || !words.chars().allMatch(c -> c == marks.charAt(0))) {
            return false;
        }
        for (Node at = active; at != null && !at.equals(getBlock()); at = at.getParent()) {
            boolean inner = at instanceof HtmlBox box && box.isClosedBy(words, marks.equals(words));
            if (inner || at instanceof FencedCodeBlock) {
                return false;
            }
        }
        return true;
    }
}
