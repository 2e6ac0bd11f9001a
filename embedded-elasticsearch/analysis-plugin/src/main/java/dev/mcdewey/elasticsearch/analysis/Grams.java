package dev.mcdewey.elasticsearch.analysis;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;

/**
 * Sequences of characters, as filters and as tokenizers.
 *
 * @param min shortest, in characters
 * @param max longest, in characters
 */
record Grams(int min, int max) {
    static Grams of(Configured configured) {
        return new Grams(configured.number("min_gram", 1), configured.number("max_gram", 2));
    }

    static UnaryOperator<TokenStream> edge(Configured configured) {
        var grams = of(configured);
        var keep = configured.flag("preserve_original", false);
        UnaryOperator<TokenStream> front = input -> new EdgeNGramTokenFilter(input, grams.min, grams.max, keep);
        var side = configured.text("side", "front");
        return switch (side) {
            case "front" -> front;
            case "back" -> input -> new ReverseStringFilter(front.apply(new ReverseStringFilter(input)));
            default -> throw new IllegalArgumentException("invalid side: " + side);
        };
    }

    static UnaryOperator<TokenStream> grams(Configured configured) {
        var grams = of(configured).within(configured);
        var keep = configured.flag("preserve_original", false);
        return input -> new NGramTokenFilter(input, grams.min, grams.max, keep);
    }

    static Tokenizer edgeTokenizer(Configured configured) {
        var grams = of(configured);
        var characters = TokenChars.of(configured);
        return new EdgeNGramTokenizer(grams.min, grams.max) {
            @Override
            protected boolean isTokenChar(int character) {
                return characters.contains(character);
            }
        };
    }

    static Tokenizer tokenizer(Configured configured) {
        var grams = of(configured).within(configured);
        var characters = TokenChars.of(configured);
        return new NGramTokenizer(grams.min, grams.max) {
            @Override
            protected boolean isTokenChar(int character) {
                return characters.contains(character);
            }
        };
    }

    // The same bound as a full server's, so that a mapping which passes here passes there.
    private Grams within(Configured configured) {
        var allowed = configured.index().getMaxNgramDiff();
        if (max - min > allowed) {
            throw new IllegalArgumentException("The difference between max_gram and min_gram is " + (max - min)
                    + ", more than [index.max_ngram_diff] allows: " + allowed);
        }
        return this;
    }
}
