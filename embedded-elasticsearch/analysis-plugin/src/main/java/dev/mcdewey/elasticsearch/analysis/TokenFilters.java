package dev.mcdewey.elasticsearch.analysis;

import static dev.mcdewey.elasticsearch.analysis.FilterFactory.Trait.MOVES_OFFSETS;
import static dev.mcdewey.elasticsearch.analysis.FilterFactory.Trait.NORMALIZING;
import static dev.mcdewey.elasticsearch.analysis.FilterFactory.Trait.NOT_FOR_SYNONYMS;
import static org.elasticsearch.plugins.AnalysisPlugin.requiresAnalysisSettings;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.classic.ClassicFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.core.UpperCaseFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.ScandinavianFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The token filter types, each with what it does to a token stream. */
final class TokenFilters {
    private final Map<String, AnalysisProvider<TokenFilterFactory>> types = new TreeMap<>();

    private TokenFilters() {
        addPlain();
        addCharacterFilters();
        addWordFilters();
        addPartFilters();
        addSynonyms();
    }

    static Map<String, AnalysisProvider<TokenFilterFactory>> byName() {
        return new TokenFilters().types;
    }

    private void addPlain() {
        plain("apostrophe", ApostropheFilter::new);
        plain("classic", ClassicFilter::new);
        plain("decimal_digit", DecimalDigitFilter::new, NORMALIZING);
        plain("flatten_graph", FlattenGraphFilter::new);
        plain("german_normalization", GermanNormalizationFilter::new, NORMALIZING);
        plain("kstem", KStemFilter::new);
        plain("porter_stem", PorterStemFilter::new);
        plain("remove_duplicates", RemoveDuplicatesTokenFilter::new);
        plain("reverse", ReverseStringFilter::new);
        plain("scandinavian_folding", ScandinavianFoldingFilter::new, NORMALIZING);
        plain("trim", TrimFilter::new, NORMALIZING);
        plain("uppercase", UpperCaseFilter::new, NORMALIZING);
    }

    private void addCharacterFilters() {
        add("asciifolding", new AsciiFolding());
        add("lowercase", settings(CharacterFilters::lowercase, NORMALIZING));
        required("elision", settings(CharacterFilters::elision, NORMALIZING));
        required("pattern_replace", settings(CharacterFilters::patternReplace, NORMALIZING));
        required("pattern_capture", settings(CharacterFilters::patternCapture));
    }

    private void addWordFilters() {
        add("stemmer", settings(Stemmers::stemmer));
        add("snowball", settings(Stemmers::snowball));
        required("stemmer_override", settings(Stemmers::override));
        required("keyword_marker", settings(WordFilters::keywordMarker));
        required("keep", settings(WordFilters::keep));
        required("truncate", settings(WordFilters::truncate));
        add("length", settings(WordFilters::length));
        add("limit", settings(WordFilters::limit));
        add("unique", settings(WordFilters::unique));
        add("fingerprint", settings(WordFilters::fingerprint, NOT_FOR_SYNONYMS));
    }

    private void addPartFilters() {
        add("edge_ngram", settings(Grams::edge, NOT_FOR_SYNONYMS, MOVES_OFFSETS));
        add("ngram", settings(Grams::grams, NOT_FOR_SYNONYMS, MOVES_OFFSETS));
        add("word_delimiter", settings(WordDelimiters::flat, NOT_FOR_SYNONYMS, MOVES_OFFSETS));
        add("word_delimiter_graph", settings(WordDelimiters::graph, NOT_FOR_SYNONYMS, MOVES_OFFSETS));
    }

    private void addSynonyms() {
        required("synonym", (index, environment, name, settings) -> new Synonyms(name, environment, settings, false));
        required(
                "synonym_graph",
                (index, environment, name, settings) -> new Synonyms(name, environment, settings, true));
    }

    private void plain(String type, UnaryOperator<TokenStream> filter, FilterFactory.Trait... traits) {
        add(type, settings(configured -> filter, traits));
    }

    private void add(String type, AnalysisProvider<TokenFilterFactory> provider) {
        types.put(type, provider);
    }

    private void required(String type, AnalysisProvider<TokenFilterFactory> provider) {
        types.put(type, requiresAnalysisSettings(provider));
    }

    private static AnalysisProvider<TokenFilterFactory> settings(FilterSettings reader, FilterFactory.Trait... traits) {
        return (index, environment, name, settings) ->
                new FilterFactory(name, reader.read(new Configured(index, environment, settings)), Set.of(traits));
    }

    /** Reads a filter's settings once, for all the streams that it will filter. */
    @FunctionalInterface
    interface FilterSettings {
        UnaryOperator<TokenStream> read(Configured configured);
    }
}
