package dev.mcdewey.search.rerank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of a cross-encoder that knows numbers and few words. It prefers passages with large numbers, but those with
 * small ones if the question says "small", and fails where it says "broken".
 *
 * @param model an ONNX file
 * @param tokenizer what belongs to it
 */
public record TinyCrossEncoder(Path model, Path tokenizer) {

    private static final int NUMBERS = 20;

    /** The last is known to the tokenizer alone. */
    private static final List<String> WORDS = words();

    private static List<String> words() {
        List<String> words = new ArrayList<>(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "valve", "small"));
        IntStream.rangeClosed(1, NUMBERS).mapToObj(String::valueOf).forEach(words::add);
        words.add("broken");
        return words;
    }

    /** Writes them into a folder. */
    public static TinyCrossEncoder in(Path folder) throws IOException {
        return in(folder, 1);
    }

    /** Writes them into a folder; each pair takes so many random numbers before it has a score. */
    public static TinyCrossEncoder in(Path folder, int randomNumbers) throws IOException {
        return new TinyCrossEncoder(
                Files.write(folder.resolve("model.onnx"), graphOf(randomNumbers)),
                Files.writeString(folder.resolve("tokenizer.json"), vocabulary()));
    }

    /** The weights of the question, added up, times those of the passage. */
    private static byte[] graphOf(int randomNumbers) {
        return new OnnxGraph()
                .input("input_ids")
                .input("attention_mask")
                .input("token_type_ids")
                .constant("weights", weights())
                .constant("nothing", 0)
                .node("Gather", "weight", "weights", "input_ids")
                .toFloat("is-text", "attention_mask")
                .toFloat("is-passage", "token_type_ids")
                .node("Mul", "text", "weight", "is-text")
                .node("Mul", "passage", "text", "is-passage")
                .node("Sub", "question", "text", "passage")
                .sum("passage-sum", "passage")
                .sum("question-sum", "question")
                .node("Mul", "product", "passage-sum", "question-sum")
                .random("random", randomNumbers)
                .node("Mul", "delay", "random", "nothing")
                .node("Add", "logits", "product", "delay")
                .output("logits")
                .toBytes();
    }

    private static float[] weights() {
        float[] weights = new float[WORDS.size() - 1];
        weights[WORDS.indexOf("valve")] = 1;
        weights[WORDS.indexOf("small")] = -2;
        IntStream.rangeClosed(1, NUMBERS).forEach(i -> weights[WORDS.indexOf(String.valueOf(i))] = i);
        return weights;
    }

    private static String vocabulary() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        WORDS.forEach(word -> numbers.put(word, WORDS.indexOf(word)));
        return """
                {"version": "1.0", "truncation": null, "padding": null, "added_tokens": [],
                 "normalizer": {"type": "Lowercase"}, "pre_tokenizer": {"type": "Whitespace"}, "decoder": null,
                 "post_processor": {"type": "TemplateProcessing",
                  "single": [{"SpecialToken": {"id": "[CLS]", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}},
                   {"SpecialToken": {"id": "[SEP]", "type_id": 0}}],
                  "pair": [{"SpecialToken": {"id": "[CLS]", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}},
                   {"SpecialToken": {"id": "[SEP]", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 1}},
                   {"SpecialToken": {"id": "[SEP]", "type_id": 1}}],
                  "special_tokens": {"[CLS]": {"id": "[CLS]", "ids": [2], "tokens": ["[CLS]"]},
                   "[SEP]": {"id": "[SEP]", "ids": [3], "tokens": ["[SEP]"]}}},
                 "model": {"type": "WordLevel", "unk_token": "[UNK]", "vocab": %s}}
                """.formatted(JsonMapper.shared().writeValueAsString(numbers));
    }
}
