package dev.mcdewey.elasticsearch.analysis;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.FingerprintFilter;
import org.apache.lucene.analysis.miscellaneous.KeepWordFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountFilter;
import org.apache.lucene.analysis.miscellaneous.PatternKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;

/** Token filters that keep, drop, shorten or mark whole tokens. */
final class WordFilters {
    private static final int FINGERPRINT_SIZE = 255;

    private WordFilters() {}

    static UnaryOperator<TokenStream> keywordMarker(Configured configured) {
        var expression = configured.settings().get("keywords_pattern");
        if (expression != null) {
            var pattern = Pattern.compile(expression);
            return input -> new PatternKeywordMarkerFilter(input, pattern);
        }
        var keywords = configured.wordSet("keywords", configured.flag("ignore_case", false));
        return input -> new SetKeywordMarkerFilter(input, keywords);
    }

    static UnaryOperator<TokenStream> keep(Configured configured) {
        var words = configured.wordSet("keep_words", configured.flag("keep_words_case", false));
        return input -> new KeepWordFilter(input, words);
    }

    static UnaryOperator<TokenStream> truncate(Configured configured) {
        var length = configured.number("length", -1);
        if (length <= 0) {
            throw new IllegalArgumentException("length parameter must be provided");
        }
        return input -> new TruncateTokenFilter(input, length);
    }

    static UnaryOperator<TokenStream> length(Configured configured) {
        var min = configured.number("min", 0);
        var max = configured.number("max", Integer.MAX_VALUE);
        return input -> new LengthFilter(input, min, max);
    }

    static UnaryOperator<TokenStream> limit(Configured configured) {
        var count = configured.number("max_token_count", 1);
        var consumeAll = configured.flag("consume_all_tokens", false);
        return input -> new LimitTokenCountFilter(input, count, consumeAll);
    }

    static UnaryOperator<TokenStream> unique(Configured configured) {
        var samePosition = configured.flag("only_on_same_position", false);
        return input -> new UniqueTokenFilter(input, samePosition);
    }

    static UnaryOperator<TokenStream> fingerprint(Configured configured) {
        var size = configured.number("max_output_size", FINGERPRINT_SIZE);
        var separator = configured.character("separator", ' ');
        return input -> new FingerprintFilter(input, size, separator);
    }
}
