package dev.mcdewey.elasticsearch.analysis;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.ga.IrishLowerCaseFilter;
import org.apache.lucene.analysis.pattern.PatternCaptureGroupTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.elasticsearch.common.regex.Regex;

/** Token filters that work on the characters of a token. */
final class CharacterFilters {
    private CharacterFilters() {}

    static UnaryOperator<TokenStream> lowercase(Configured configured) {
        var language = configured.text("language", "");
        return switch (language) {
            case "" -> LowerCaseFilter::new;
            case "greek" -> GreekLowerCaseFilter::new;
            case "irish" -> IrishLowerCaseFilter::new;
            case "turkish" -> TurkishLowerCaseFilter::new;
            default -> throw new IllegalArgumentException("language [" + language + "] not support for lower case");
        };
    }

    static UnaryOperator<TokenStream> elision(Configured configured) {
        var articles = configured.wordSet("articles", configured.flag("articles_case", false));
        return input -> new ElisionFilter(input, articles);
    }

    static UnaryOperator<TokenStream> patternReplace(Configured configured) {
        var pattern = Regex.compile(
                configured.required("pattern"), configured.settings().get("flags"));
        var replacement = configured.text("replacement", "");
        var all = configured.flag("all", true);
        return input -> new PatternReplaceFilter(input, pattern, replacement, all);
    }

    static UnaryOperator<TokenStream> patternCapture(Configured configured) {
        var patterns = configured.settings().getAsList("patterns").stream()
                .map(Pattern::compile)
                .toArray(Pattern[]::new);
        if (patterns.length == 0) {
            throw new IllegalArgumentException("[patterns] must be configured");
        }
        var keep = configured.flag("preserve_original", true);
        return input -> new PatternCaptureGroupTokenFilter(input, keep, patterns);
    }
}
