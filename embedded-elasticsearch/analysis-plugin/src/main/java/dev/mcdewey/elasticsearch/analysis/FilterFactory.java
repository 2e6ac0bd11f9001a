package dev.mcdewey.elasticsearch.analysis;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** A Lucene token filter under the name that an index gave it. */
record FilterFactory(String name, UnaryOperator<TokenStream> filter, Set<Trait> traits) implements TokenFilterFactory {
    enum Trait {
        /** Changes single characters only, so that wildcard queries and normalizers pass through it, too. */
        NORMALIZING,
        /** Makes several tokens of one, which a synonym rule cannot be read with. */
        NOT_FOR_SYNONYMS,
        /** Moves offsets in ways that the fast vector highlighter does not understand. */
        MOVES_OFFSETS
    }

    @Override
    public TokenStream create(TokenStream input) {
        return filter.apply(input);
    }

    @Override
    public TokenStream normalize(TokenStream input) {
        return traits.contains(Trait.NORMALIZING) ? filter.apply(input) : input;
    }

    @Override
    public boolean breaksFastVectorHighlighter() {
        return traits.contains(Trait.MOVES_OFFSETS);
    }

    @Override
    public TokenFilterFactory getSynonymFilter() {
        if (traits.contains(Trait.NOT_FOR_SYNONYMS)) {
            throw new IllegalArgumentException("Token filter [" + name + "] cannot be used to parse synonyms");
        }
        return this;
    }
}
