package dev.mcdewey.ingest.guide;

import java.util.List;
import java.util.regex.Pattern;

/** How blocks are put together as Markdown. */
final class Markdown {

    private static final Pattern BLOCK = Pattern.compile("(?:```|\\| |> |- |\\d+\\. )");

    private Markdown() {}

    /** Blocks under each other; a list follows its paragraph without a blank line, so that both stay together. */
    static String blocks(List<Block> blocks) {
        if (blocks.size() == 1) {
            return blocks.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            text.append(text.isEmpty() ? "" : gap(block)).append(block.text());
        }
        return text.toString();
    }

    private static String gap(Block block) {
        boolean list =
                block instanceof BulletList || (block instanceof Procedure steps && steps.interruptsParagraphs());
        return list ? "\n" : "\n\n";
    }

    /** Whether the text begins with a mark that must stand at the beginning of its own line. */
    static boolean startsAsBlock(String text) {
        return BLOCK.matcher(text).lookingAt();
    }

    /** Puts one prefix before the first line and another before each further line that is not blank. */
    static String prefixed(String text, String first, String further) {
        if (text.indexOf('\n') < 0) {
            return first + text;
        }
        StringBuilder lines = new StringBuilder(text.length() * 2).append(first);
        String mark = further.stripTrailing();
        for (int from = 0, end = text.indexOf('\n'); ; end = text.indexOf('\n', from)) {
            lines.append(text, from, end < 0 ? text.length() : end);
            if (end < 0) {
                return lines.toString();
            }
            from = end + 1;
            boolean blank = from < text.length() && text.charAt(from) == '\n';
            lines.append('\n').append(blank ? mark : further);
        }
    }
}
