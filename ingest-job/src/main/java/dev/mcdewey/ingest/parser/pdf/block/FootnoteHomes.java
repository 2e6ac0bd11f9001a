package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.pdf.block.Block.Text;
import dev.mcdewey.ingest.parser.pdf.line.Line;
import dev.mcdewey.ingest.parser.pdf.line.Run;
import java.util.ArrayList;
import java.util.List;

/** Brings footnotes, which stand at the foot of the page, to the end of the section that refers to them. */
final class FootnoteHomes {

    private FootnoteHomes() {}

    static List<Block> settled(List<Block> blocks) {
        List<Block> settled = new ArrayList<>(blocks);
        for (int i = 0; i < settled.size(); i++) {
            if (settled.get(i) instanceof Text text && text.footnote() && isMarked(text)) {
                settled.add(home(settled, i, text), settled.remove(i));
            }
        }
        return settled;
    }

    private static boolean isMarked(Text text) {
        return text.first().runs().get(0).rise() == Run.Rise.RAISED;
    }

    /** The index before the first heading that stands between the mark and the footnote, or its own. */
    private static int home(List<Block> blocks, int index, Text footnote) {
        int home = index;
        for (int at = index - 1; at >= 0; at--) {
            Block block = blocks.get(at);
            if (refers(block, footnote)) {
                return home;
            }
            if (block instanceof Block.Heading heading) {
                if (heading.page() != footnote.first().page()) {
                    return index;
                }
                home = at;
            }
        }
        return index;
    }

    private static boolean refers(Block block, Text footnote) {
        String mark = footnote.first().runs().get(0).text();
        boolean other = block instanceof Text text && text.footnote();
        return !other
                && block.lines().stream()
                        .filter(line -> line.page() == footnote.first().page())
                        .anyMatch(line -> bears(line, mark));
    }

    private static boolean bears(Line line, String mark) {
        return line.runs().stream()
                .anyMatch(run -> run.rise() == Run.Rise.RAISED && run.text().equals(mark));
    }
}
