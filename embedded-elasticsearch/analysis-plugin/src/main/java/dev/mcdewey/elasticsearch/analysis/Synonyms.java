package dev.mcdewey.elasticsearch.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.text.ParseException;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SynonymFilter;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.synonym.WordnetSynonymParser;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalysisMode;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.CustomAnalyzer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/** Synonym rules, which are themselves analysed by the part of the chain that stands before them. */
record Synonyms(String name, Environment environment, Settings settings, boolean graph) implements TokenFilterFactory {
    @Override
    public TokenStream create(TokenStream input) {
        throw new IllegalStateException("Synonym filter [" + name + "] is used outside an analyzer");
    }

    @Override
    public AnalysisMode getAnalysisMode() {
        return settings.getAsBoolean("updateable", false) ? AnalysisMode.SEARCH_TIME : AnalysisMode.ALL;
    }

    @Override
    public TokenFilterFactory getChainAwareTokenFilterFactory(
            IndexCreationContext context,
            TokenizerFactory tokenizer,
            List<CharFilterFactory> charFilters,
            List<TokenFilterFactory> before,
            Function<String, TokenFilterFactory> all) {
        var filters = before.stream().map(TokenFilterFactory::getSynonymFilter).toArray(TokenFilterFactory[]::new);
        var characters = charFilters.toArray(CharFilterFactory[]::new);
        var synonyms = parse(new CustomAnalyzer(tokenizer, characters, filters));
        return new InChain(name, filter(synonyms), getAnalysisMode());
    }

    // Lucene deprecates the flat filter, Elasticsearch still has it.
    @SuppressWarnings("deprecation")
    private UnaryOperator<TokenStream> filter(SynonymMap synonyms) {
        if (synonyms.fst == null) {
            return input -> input;
        }
        return graph
                ? input -> new SynonymGraphFilter(input, synonyms, false)
                : input -> new SynonymFilter(input, synonyms, false);
    }

    private SynonymMap parse(Analyzer analyzer) {
        var parser = parser(analyzer);
        try {
            parser.parse(new StringReader(String.join("\n", rules())));
            return parser.build();
        } catch (IOException | ParseException | IllegalArgumentException e) {
            throw new IllegalArgumentException("failed to build synonyms of filter [" + name + "]", e);
        }
    }

    private List<String> rules() {
        var rules = Analysis.getWordList(environment, settings, "synonyms");
        if (rules == null) {
            throw new IllegalArgumentException("Filter [" + name + "] needs `synonyms` or `synonyms_path`;"
                    + " the embedded server has no synonym sets");
        }
        return rules;
    }

    private SynonymMap.Parser parser(Analyzer analyzer) {
        var expand = settings.getAsBoolean("expand", true);
        if ("wordnet".equalsIgnoreCase(settings.get("format", ""))) {
            return new WordnetSynonymParser(true, expand, analyzer);
        }
        var updateable = settings.getAsBoolean("updateable", false);
        return new SynonymRules(expand, settings.getAsBoolean("lenient", updateable), analyzer);
    }

    /** The filter in one analyzer; further synonym filters parse their rules without it. */
    private record InChain(String name, UnaryOperator<TokenStream> filter, AnalysisMode mode)
            implements TokenFilterFactory {
        @Override
        public TokenStream create(TokenStream input) {
            return filter.apply(input);
        }

        @Override
        public AnalysisMode getAnalysisMode() {
            return mode;
        }

        @Override
        public TokenFilterFactory getSynonymFilter() {
            return IDENTITY_FILTER;
        }
    }
}
