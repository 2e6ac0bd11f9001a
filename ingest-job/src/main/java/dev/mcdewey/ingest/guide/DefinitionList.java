package dev.mcdewey.ingest.guide;

import java.util.List;
import java.util.stream.Collectors;

/** Terms and their definitions: options, parameters, glossaries. */
public record DefinitionList(Place place, List<Definition> definitions) implements Block {

    /** Copies the definitions. */
    public DefinitionList {
        definitions = List.copyOf(definitions);
    }

    @Override
    public String text() {
        return definitions.stream().map(Definition::text).collect(Collectors.joining("\n"));
    }
}
