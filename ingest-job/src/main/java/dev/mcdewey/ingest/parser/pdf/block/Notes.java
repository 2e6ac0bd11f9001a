package dev.mcdewey.ingest.parser.pdf.block;

import dev.mcdewey.ingest.parser.pdf.block.Block.Text;
import dev.mcdewey.ingest.parser.pdf.layout.LaidOutPage;
import dev.mcdewey.ingest.parser.pdf.line.Line;
import dev.mcdewey.ingest.parser.pdf.page.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds notes and warnings by the label that begins them. */
final class Notes {

    private static final Set<String> TITLES =
            Set.of("note", "tip", "hint", "warning", "caution", "important", "danger", "attention");
    private static final Pattern LABELLED = Pattern.compile(
            "(note|tip|hint|warning|caution|important|danger|attention)\\s*:\\s.*", Pattern.CASE_INSENSITIVE);
    private static final float FRAME = 100;

    private final List<LaidOutPage> pages;

    Notes(List<LaidOutPage> pages) {
        this.pages = pages;
    }

    List<Block> in(List<Block> blocks) {
        List<Block> found = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (isTitle(block)) {
                int end = end(blocks, i);
                found.add(new Block.Note(block.lines(), List.copyOf(blocks.subList(i + 1, end))));
                i = end - 1;
            } else if (isLabelled(block)) {
                found.add(new Block.Note(List.of(), List.of(block)));
            } else {
                found.add(block);
            }
        }
        return found;
    }

    private static boolean isTitle(Block block) {
        return block instanceof Text text
                && text.lines().size() == 1
                && text.marker() == null
                && TITLES.contains(text.first().text().replace(":", "").strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isLabelled(Block block) {
        return block instanceof Text text
                && text.marker() == null
                && LABELLED.matcher(text.first().text()).matches();
    }

    /** A title alone on its line rules what stands above the next rule, or the one block below it. */
    private int end(List<Block> blocks, int title) {
        Line label = blocks.get(title).lines().get(0);
        float frame = frame(label);
        int end = title + 1;
        while (end < blocks.size() && isWithin(blocks.get(end), label, frame)) {
            end++;
        }
        boolean next = end == title + 1 && end < blocks.size() && isContent(blocks.get(end));
        return next && frame == 0 ? end + 1 : end;
    }

    private static boolean isWithin(Block block, Line label, float frame) {
        Line last = block.lines().isEmpty()
                ? label
                : block.lines().get(block.lines().size() - 1);
        return isContent(block) && last.page() == label.page() && last.baseline() < frame;
    }

    private static boolean isContent(Block block) {
        return !(block instanceof Block.Heading) && !(block instanceof Block.Boilerplate) && !isTitle(block);
    }

    /** Where the rule below the label lies, or 0 if there is none. */
    private float frame(Line label) {
        return (float) pages.get(label.page() - 1).rules().stream()
                .filter(rule -> rule.horizontal() && rule.length() > FRAME && rule.top() > label.baseline() + 2)
                .mapToDouble(Rule::top)
                .min()
                .orElse(0);
    }
}
