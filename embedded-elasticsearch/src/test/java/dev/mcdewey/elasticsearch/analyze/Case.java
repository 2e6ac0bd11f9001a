package dev.mcdewey.elasticsearch.analyze;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;

/** A definition as a mapping would have it, and the Lucene analyzer that means the same. */
record Case(String definition, Analyzer lucene) {
    /** A token filter behind the whitespace tokenizer; Lucene's arguments alternate names and values. */
    static Case filter(String definition, String name, String... arguments) {
        return of(
                "{'tokenizer':'whitespace','filter':[" + definition + "]}",
                builder -> builder.withTokenizer("whitespace").addTokenFilter(name, arguments));
    }

    static Case tokenizer(String definition, String name, String... arguments) {
        return of("{'tokenizer':" + definition + "}", builder -> builder.withTokenizer(name, arguments));
    }

    static Case charFilter(String definition, String name, String... arguments) {
        return of(
                "{'tokenizer':'whitespace','char_filter':[" + definition + "]}",
                builder -> builder.withTokenizer("whitespace").addCharFilter(name, arguments));
    }

    static Case analyzer(String name, Analyzer lucene) {
        return new Case("{'analyzer':'" + name + "'}", lucene);
    }

    static Case of(String definition, Builder builder) {
        try {
            return new Case(definition, builder.extend(CustomAnalyzer.builder()).build());
        } catch (IOException e) {
            throw new IllegalArgumentException(definition, e);
        }
    }

    /** The body of a request to {@code _analyze}. */
    String body(String text) {
        var json = definition.replace('\'', '"');
        return json.substring(0, json.length() - 1) + ",\"text\":\"" + text + "\"}";
    }

    @Override
    public String toString() {
        return definition;
    }

    @FunctionalInterface
    interface Builder {
        CustomAnalyzer.Builder extend(CustomAnalyzer.Builder builder) throws IOException;
    }
}
