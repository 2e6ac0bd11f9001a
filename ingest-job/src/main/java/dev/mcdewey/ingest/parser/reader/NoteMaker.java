package dev.mcdewey.ingest.parser.reader;

import dev.mcdewey.ingest.guide.Block;
import dev.mcdewey.ingest.guide.Note;
import dev.mcdewey.ingest.guide.Paragraph;
import dev.mcdewey.ingest.guide.Place;
import java.util.ArrayList;
import java.util.List;

/** Makes notes whose label stands once, wherever the source had it. */
final class NoteMaker {

    private NoteMaker() {}

    static Note note(String kind, List<Block> blocks) {
        Place place =
                blocks.get(0).place().through(blocks.get(blocks.size() - 1).place());
        NoteLabels.Labelled label = blocks.get(0) instanceof Paragraph first
                ? NoteLabels.label(first.text()).orElse(null)
                : null;
        return label == null
                ? new Note(place, kind, blocks)
                : new Note(place, label.kind(), withoutLabel(blocks, label));
    }

    private static List<Block> withoutLabel(List<Block> blocks, NoteLabels.Labelled label) {
        List<Block> rest = new ArrayList<>(blocks.subList(1, blocks.size()));
        if (!label.rest().isBlank()) {
            rest.add(0, new Paragraph(blocks.get(0).place(), label.rest()));
        }
        return rest;
    }
}
