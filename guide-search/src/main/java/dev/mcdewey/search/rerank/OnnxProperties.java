package dev.mcdewey.search.rerank;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The model that runs in this process, where the provider is one.
 *
 * @param model the ONNX file of a cross-encoder that gives one score for each pair; empty where there is none
 * @param tokenizer the {@code tokenizer.json} that belongs to it; empty where there is none
 * @param maxTokens the longest pair of question and passage that the model holds; what is longer is cut
 * @param threads how many passages are scored at once, each on one core; 0 means half of the cores, since questions
 *     must be embedded and requests answered meanwhile
 */
record OnnxProperties(
        @DefaultValue("") String model,
        @DefaultValue("") String tokenizer,
        @DefaultValue("512") int maxTokens,
        @DefaultValue("0") int threads) {

    static final String PREFIX = RerankerProperties.PREFIX + ".onnx";

    /** Room for the marks of a pair, a short question, and some words of a passage. */
    private static final int FEWEST_TOKENS = 16;

    void check(Needs needs) {
        needs.that(!model.isBlank(), "onnx.model", "to the ONNX file of a cross-encoder");
        needs.that(!tokenizer.isBlank(), "onnx.tokenizer", "to the tokenizer.json of the model");
        needs.that(maxTokens >= FEWEST_TOKENS, "onnx.max-tokens", "to what the model holds, at least " + FEWEST_TOKENS);
        needs.that(threads >= 0, "onnx.threads", "to a number of cores, or to 0 for half of them");
    }

    int threadsOrHalfTheCores() {
        return threads > 0 ? threads : Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }
}
