package dev.mcdewey.elasticsearch.analysis;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.core.SimpleAnalyzer;
import org.apache.lucene.analysis.core.StopAnalyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.index.analysis.AnalyzerScope;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The analyzer types, each with how it is made from its settings. */
final class Analyzers {
    private final Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> types = new TreeMap<>();

    private Analyzers() {
        add("keyword", configured -> new KeywordAnalyzer());
        add("simple", configured -> new SimpleAnalyzer());
        add("whitespace", configured -> new WhitespaceAnalyzer());
        add("stop", configured -> new StopAnalyzer(stopWords(configured, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET)));
        language("english", EnglishAnalyzer.getDefaultStopSet(), EnglishAnalyzer::new);
        language("french", FrenchAnalyzer.getDefaultStopSet(), FrenchAnalyzer::new);
        language("german", GermanAnalyzer.getDefaultStopSet(), GermanAnalyzer::new);
        language("italian", ItalianAnalyzer.getDefaultStopSet(), ItalianAnalyzer::new);
        language("portuguese", PortugueseAnalyzer.getDefaultStopSet(), PortugueseAnalyzer::new);
        language("spanish", SpanishAnalyzer.getDefaultStopSet(), SpanishAnalyzer::new);
    }

    static Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> byName() {
        return new Analyzers().types;
    }

    private void language(
            String type, CharArraySet stopWords, BiFunction<CharArraySet, CharArraySet, Analyzer> analyzer) {
        add(
                type,
                configured -> analyzer.apply(
                        stopWords(configured, stopWords),
                        Analysis.parseStemExclusion(configured.settings(), CharArraySet.EMPTY_SET)));
    }

    private void add(String type, Function<Configured, Analyzer> maker) {
        types.put(
                type,
                (index, environment, name, settings) ->
                        new Provider(name, maker.apply(new Configured(index, environment, settings))));
    }

    private static CharArraySet stopWords(Configured configured, CharArraySet otherwise) {
        return Analysis.parseStopWords(configured.environment(), configured.settings(), otherwise);
    }

    private record Provider(String name, Analyzer get) implements AnalyzerProvider<Analyzer> {
        @Override
        public AnalyzerScope scope() {
            return AnalyzerScope.INDEX;
        }
    }
}
