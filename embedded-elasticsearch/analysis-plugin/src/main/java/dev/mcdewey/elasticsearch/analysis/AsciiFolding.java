package dev.mcdewey.elasticsearch.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** Folding, which keeps the original beside the folded token only where one token may become two. */
final class AsciiFolding implements AnalysisProvider<TokenFilterFactory> {
    @Override
    public TokenFilterFactory get(IndexSettings index, Environment environment, String name, Settings settings) {
        return new Folding(name, settings.getAsBoolean("preserve_original", false));
    }

    private record Folding(String name, boolean preserveOriginal) implements TokenFilterFactory {
        @Override
        public TokenStream create(TokenStream input) {
            return new ASCIIFoldingFilter(input, preserveOriginal);
        }

        @Override
        public TokenStream normalize(TokenStream input) {
            return new ASCIIFoldingFilter(input, false);
        }

        @Override
        public TokenFilterFactory getSynonymFilter() {
            return new Folding(name, false);
        }
    }
}
