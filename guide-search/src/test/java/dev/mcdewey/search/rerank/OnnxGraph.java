package dev.mcdewey.search.rerank;

/** Writes an ONNX file. Names of fields are those of its format, which is made of Protocol Buffers. */
final class OnnxGraph {

    private static final int FLOAT = 1;
    private static final int INT64 = 7;
    private static final int TYPE_INT = 2;
    private static final int TYPE_INTS = 7;

    private final Message graph = new Message().text(2, "graph");

    /** Numbers of a batch of texts. */
    OnnxGraph input(String name) {
        graph.part(11, value(name, INT64, "tokens"));
        return this;
    }

    /** As many numbers for each text as are computed under this name. */
    OnnxGraph output(String name) {
        graph.part(12, value(name, FLOAT, "scores"));
        return this;
    }

    OnnxGraph constant(String name, float... values) {
        // dims, data_type, name, raw_data
        graph.part(
                5,
                new Message()
                        .number(1, values.length)
                        .number(2, FLOAT)
                        .text(8, name)
                        .floats(9, values));
        return this;
    }

    OnnxGraph node(String operator, String output, String... inputs) {
        graph.part(1, named(operator, output, inputs));
        return this;
    }

    OnnxGraph toFloat(String output, String input) {
        graph.part(1, named("Cast", output, input).part(5, attribute("to", TYPE_INT, FLOAT)));
        return this;
    }

    /** One number for each text. */
    OnnxGraph sum(String output, String input) {
        graph.part(1, named("ReduceSum", output, input).part(5, attribute("axes", TYPE_INTS, 1)));
        return this;
    }

    /** A single one of so many random numbers, which takes its time. */
    OnnxGraph random(String output, int numbers) {
        graph.part(1, named("RandomUniform", output + "-all").part(5, attribute("shape", TYPE_INTS, numbers)));
        graph.part(1, named("ReduceMax", output, output + "-all"));
        return this;
    }

    byte[] toBytes() {
        // ir_version, graph, opset_import
        return new Message()
                .number(1, 6)
                .part(7, graph)
                .part(8, new Message().number(2, 11))
                .toBytes();
    }

    private static Message named(String operator, String output, String... inputs) {
        Message node = new Message();
        for (String input : inputs) {
            node.text(1, input);
        }
        return node.text(2, output).text(4, operator);
    }

    private static Message attribute(String name, int type, long value) {
        return new Message().text(1, name).number(20, type).number(type == TYPE_INT ? 3 : 8, value);
    }

    private static Message value(String name, int type, String secondDimension) {
        Message shape =
                new Message().part(1, new Message().text(2, "texts")).part(1, new Message().text(2, secondDimension));
        Message tensor = new Message().number(1, type).part(2, shape);
        return new Message().text(1, name).part(2, new Message().part(1, tensor));
    }
}
