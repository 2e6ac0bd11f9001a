package dev.mcdewey.elasticsearch.analysis;

import static org.elasticsearch.plugins.AnalysisPlugin.requiresAnalysisSettings;

import java.io.Reader;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The character filter types. */
final class CharFilters {
    private CharFilters() {}

    static Map<String, AnalysisProvider<CharFilterFactory>> byName() {
        return Map.of(
                "html_strip",
                (index, environment, name, settings) ->
                        new Plain(name, htmlStrip(new Configured(index, environment, settings))),
                "mapping",
                normalizing(CharFilters::mapping),
                "pattern_replace",
                normalizing(CharFilters::patternReplace));
    }

    private static AnalysisProvider<CharFilterFactory> normalizing(Function<Configured, UnaryOperator<Reader>> reader) {
        return requiresAnalysisSettings((index, environment, name, settings) ->
                new Normalizing(name, reader.apply(new Configured(index, environment, settings))));
    }

    private static UnaryOperator<Reader> htmlStrip(Configured configured) {
        var escaped = Set.copyOf(configured.settings().getAsList("escaped_tags"));
        return input -> new HTMLStripCharFilter(input, escaped);
    }

    private static UnaryOperator<Reader> mapping(Configured configured) {
        var characters = new NormalizeCharMap.Builder();
        configured.requiredWords("mappings").stream()
                .map(Rule::parse)
                .forEach(rule -> characters.add(rule.source(), rule.target()));
        var map = characters.build();
        return input -> new MappingCharFilter(map, input);
    }

    private static UnaryOperator<Reader> patternReplace(Configured configured) {
        var pattern = Regex.compile(
                configured.required("pattern"), configured.settings().get("flags"));
        var replacement = configured.text("replacement", "");
        return input -> new PatternReplaceCharFilter(pattern, replacement, input);
    }

    private record Plain(String name, UnaryOperator<Reader> filter) implements CharFilterFactory {
        @Override
        public Reader create(Reader input) {
            return filter.apply(input);
        }
    }

    private record Normalizing(String name, UnaryOperator<Reader> filter) implements NormalizingCharFilterFactory {
        @Override
        public Reader create(Reader input) {
            return filter.apply(input);
        }
    }
}
