package dev.mcdewey.ingest.declaration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Named values of one thing in the file. */
final class Fields {

    private final Value whole;
    private final Map<String, Value> keys = new LinkedHashMap<>();
    private final Map<String, Value> values = new LinkedHashMap<>();

    private Fields(Value whole) {
        this.whole = whole;
    }

    static Fields of(Value whole) {
        if (!(whole.node() instanceof MappingNode mapping)) {
            throw whole.complaint("must be lines of the form \"name: value\".");
        }
        Fields fields = new Fields(whole);
        mapping.getValue().forEach(fields::add);
        return fields;
    }

    private void add(NodeTuple pair) {
        if (!(pair.getKeyNode() instanceof ScalarNode scalar)) {
            throw new Value(pair.getKeyNode(), whole.field()).complaint("has a name that is no text.");
        }
        String name = scalar.getValue();
        Value key = new Value(scalar, path(name));
        if (keys.put(name, key) != null) {
            throw key.complaint("stands here a second time.");
        }
        values.put(name, new Value(pair.getValueNode(), path(name)));
    }

    private String path(String name) {
        return whole.field().isEmpty() ? name : whole.field() + "." + name;
    }

    /** Complains of a field that is none of these. */
    Fields only(List<String> known) {
        keys.forEach((name, key) -> {
            if (!known.contains(name)) {
                throw key.complaint("is not known" + Likeness.question(name, known) + " Known here: "
                        + String.join(", ", known) + ".");
            }
        });
        return this;
    }

    Value whole() {
        return whole;
    }

    Map<String, Value> all() {
        return values;
    }

    Optional<Value> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    Value required(String name) {
        return get(name).orElseThrow(() -> whole.complaint("has no " + name + "."));
    }
}
