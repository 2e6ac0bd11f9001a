package dev.mcdewey.search.passages;

import dev.mcdewey.index.guide.ChunkId;
import java.util.List;

/**
 * What a model needs to answer a question.
 *
 * @param query the text that was asked
 * @param maxTokens the budget
 * @param tokens the length of the text by the tokenizer of the built-in embedding model; others count differently
 * @param passages the passages by guide, the guide with the best hit first, each guide in reading order
 * @param text the same as one Markdown text, each passage below its number and citation
 * @param omitted hits that did not fit, best first
 * @param notices what the asker should know, in sentences
 * @param tookMs how long it took, in milliseconds
 */
public record ContextPage(
        String query,
        int maxTokens,
        int tokens,
        List<CitedPassage> passages,
        String text,
        List<ChunkId> omitted,
        List<String> notices,
        long tookMs) {

    ContextPage took(long milliseconds) {
        return new ContextPage(query, maxTokens, tokens, passages, text, omitted, notices, milliseconds);
    }
}
