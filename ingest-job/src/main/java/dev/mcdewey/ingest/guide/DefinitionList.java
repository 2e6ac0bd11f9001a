package dev.mcdewey.ingest.guide;

import java.util.List;
import java.util.StringJoiner;

/** Terms and their definitions: options, parameters, glossaries. */
public record DefinitionList(Place place, List<Definition> definitions) implements Block {

    /** Copies the definitions. */
    public DefinitionList {
        definitions = List.copyOf(definitions);
    }

    @Override
    public String text() {
        StringJoiner lines = new StringJoiner("\n");
        definitions.forEach(definition -> lines.add(definition.text()));
        return lines.toString();
    }
}
