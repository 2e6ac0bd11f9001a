package dev.mcdewey.ingest.parser.markdown.block;

import dev.mcdewey.ingest.parser.markdown.note.NoteBox;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Opens the notes and tabs of MkDocs, whose bodies are indented. */
final class AdmonitionStart extends LineStart {

    private static final Pattern NOTE =
            Pattern.compile("(?:!!!|\\?\\?\\?\\+?)\\s*([\\w-]+)[\\w -]*?(?:\\s+[\"'“](.*)[\"'”])?\\s*");
    private static final Pattern TAB = Pattern.compile("===[+!]*\\s+[\"'“](.+)[\"'”]\\s*");

    @Override
    BlockStart start(String words, ParserState state, MatchedBlockParser matched) {
        Matcher note = NOTE.matcher(words);
        if (note.matches()) {
            return box(NoteBox.open(note.group(1), Objects.requireNonNullElse(note.group(2), "")), state);
        }
        Matcher tab = TAB.matcher(words);
        return tab.matches() ? box(Labels.paragraph("div", tab.group(1)), state) : BlockStart.none();
    }

    private static BlockStart box(String open, ParserState state) {
        int end = state.getLine().getContent().length();
        return BlockStart.of(new IndentedBox(new HtmlBox(open, "</div>"), BoxParser.INDENT))
                .atIndex(end);
    }
}
