package dev.mcdewey.index.generation;

import dev.mcdewey.index.guide.Fields;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The mapping resources, completed with the recipe. */
final class Mapping {

    private static final JsonMapper JSON = new JsonMapper();

    private Mapping() {}

    static StringReader chunks(GenerationRecipe recipe) {
        ObjectNode mapping = read("chunks.json", recipe);
        ObjectNode fields = (ObjectNode) mapping.at("/mappings/properties");
        if (recipe.dimensions() > 0) {
            ((ObjectNode) fields.get(Fields.VECTOR)).put("dims", recipe.dimensions());
        } else {
            fields.remove(Fields.VECTOR);
        }
        return new StringReader(mapping.toString());
    }

    static StringReader files(GenerationRecipe recipe) {
        return new StringReader(read("files.json", recipe).toString());
    }

    static StringReader content(GenerationRecipe recipe) {
        return new StringReader(read("content.json", recipe).toString());
    }

    private static ObjectNode read(String name, GenerationRecipe recipe) {
        ObjectNode mapping = read(name);
        ((ObjectNode) mapping.get("settings")).set("analysis", read("analysis.json"));
        ((ObjectNode) mapping.get("mappings")).set("_meta", JSON.valueToTree(recipe.meta()));
        return mapping;
    }

    private static ObjectNode read(String name) {
        try (InputStream resource = Objects.requireNonNull(Mapping.class.getResourceAsStream(name), name)) {
            return (ObjectNode) JSON.readTree(resource);
        } catch (IOException e) {
            throw new UncheckedIOException("the mapping " + name + " could not be read", e);
        }
    }
}
