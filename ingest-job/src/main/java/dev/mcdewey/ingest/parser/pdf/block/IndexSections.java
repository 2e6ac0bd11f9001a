package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.pdf.line.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds contents and indexes by their headings: lists of page numbers, which lead nowhere in a guide that is searched. */
final class IndexSections {

    private static final Pattern TITLE = Pattern.compile("(?:.*\\s)?index(?:\\s.*)?|.*contents|register|sachregister");
    private static final Pattern ENDS_IN_PAGE = Pattern.compile(".*[\\d,ivxlc–-]\\d*|\\W?\\p{L}|.*, see .*");
    private static final Pattern PAGE = Pattern.compile(".*(?:\\d|\\b[ivxlc]+)");
    private static final double MOSTLY = 0.5;
    private static final int FEWEST = 5;

    private IndexSections() {}

    static List<Block> dropped(List<Block> blocks) {
        List<Block> kept = new ArrayList<>(blocks);
        for (int i = 0; i < kept.size(); i++) {
            int end = kept.get(i) instanceof Block.Heading heading && isTitle(heading) ? end(kept, i) : i;
            if (end > i + 1 && isList(kept.subList(i + 1, end))) {
                for (int j = i; j < end; j++) {
                    kept.set(j, passedOver(kept.get(j)));
                }
            }
        }
        return kept;
    }

    private static boolean isTitle(Block.Heading heading) {
        return TITLE.matcher(heading.words().toLowerCase(Locale.ROOT).strip()).matches();
    }

    private static int end(List<Block> blocks, int from) {
        int level = blocks.get(from) instanceof Block.Heading heading ? heading.level() : 0;
        int end = from + 1;
        while (end < blocks.size() && !(blocks.get(end) instanceof Block.Heading other && other.level() <= level)) {
            end++;
        }
        return end;
    }

    private static boolean isList(List<Block> blocks) {
        List<Line> lines = blocks.stream()
                .filter(block -> !(block instanceof Block.Boilerplate))
                .flatMap(block -> block.lines().stream())
                .toList();
        long pages = lines.stream()
                .filter(line -> PAGE.matcher(line.text()).matches())
                .count();
        long entries = lines.stream()
                .filter(line -> ENDS_IN_PAGE.matcher(line.text()).matches())
                .count();
        return lines.size() >= FEWEST && entries >= MOSTLY * lines.size() && pages * 3 >= lines.size();
    }

    private static Block passedOver(Block block) {
        return block instanceof Block.Boilerplate || block instanceof Block.Heading
                ? block
                : new Block.Boilerplate("nav", block.lines());
    }
}
