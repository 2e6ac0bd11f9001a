package dev.mcdewey.ingest.declaration;

import dev.mcdewey.ingest.source.LibraryException;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Something that stands in the file. A number or a date is text as it is written: version 1.10 is not 1.1.
 *
 * @param field the path of names that leads to it
 */
record Value(Node node, String field) {

    /** A complaint that says where it stands. */
    LibraryException complaint(String sentence) {
        return new LibraryException("%s:%d: %s %s"
                .formatted(DeclarationFile.NAME, node.getStartMark().getLine() + 1, field, sentence));
    }

    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw complaint("must be a text.");
    }

    int number(int least, int most) {
        String text = text();
        if (text.matches("[0-9]{1,9}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        throw complaint("must be a whole number from %d to %d, not %s.".formatted(least, most, text));
    }

    List<Value> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw complaint("must be a list: lines that begin with \"- \".");
        }
        List<Value> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new Value(item, field + "[" + items.size() + "]"));
        }
        return items;
    }

    boolean isFields() {
        return node instanceof MappingNode;
    }

    Fields fields() {
        return Fields.of(this);
    }
}
