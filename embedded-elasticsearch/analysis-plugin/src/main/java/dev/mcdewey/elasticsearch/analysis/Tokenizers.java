package dev.mcdewey.elasticsearch.analysis;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.classic.ClassicTokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.email.UAX29URLEmailTokenizer;
import org.apache.lucene.analysis.path.PathHierarchyTokenizer;
import org.apache.lucene.analysis.path.ReversePathHierarchyTokenizer;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.pattern.SimplePatternSplitTokenizer;
import org.apache.lucene.analysis.pattern.SimplePatternTokenizer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.util.AttributeFactory;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The tokenizer types, each with how it is made from its settings. */
final class Tokenizers {
    private static final int PATH_BUFFER = 1024;
    private static final int KEYWORD_BUFFER = 256;

    private Tokenizers() {}

    static Map<String, AnalysisProvider<TokenizerFactory>> byName() {
        var types = new TreeMap<String, AnalysisProvider<TokenizerFactory>>();
        types.put("classic", tokenizer(Tokenizers::classic));
        types.put("edge_ngram", tokenizer(Grams::edgeTokenizer));
        types.put(
                "keyword",
                tokenizer(configured -> new KeywordTokenizer(configured.number("buffer_size", KEYWORD_BUFFER))));
        types.put("letter", tokenizer(configured -> new LetterTokenizer()));
        types.put("ngram", tokenizer(Grams::tokenizer));
        types.put("path_hierarchy", tokenizer(Tokenizers::pathHierarchy));
        types.put("pattern", tokenizer(Tokenizers::pattern));
        types.put("simple_pattern", tokenizer(Tokenizers::simplePattern));
        types.put("simple_pattern_split", tokenizer(Tokenizers::simplePatternSplit));
        types.put("uax_url_email", tokenizer(Tokenizers::urlEmail));
        types.put("whitespace", tokenizer(Tokenizers::whitespace));
        return types;
    }

    // Made once to read the settings, so that a wrong one is refused with its index, not with its first document.
    private static AnalysisProvider<TokenizerFactory> tokenizer(Function<Configured, Tokenizer> maker) {
        return (index, environment, name, settings) -> {
            var configured = new Configured(index, environment, settings);
            maker.apply(configured).close();
            return TokenizerFactory.newFactory(name, () -> maker.apply(configured));
        };
    }

    private static Tokenizer classic(Configured configured) {
        var tokenizer = new ClassicTokenizer();
        tokenizer.setMaxTokenLength(maxTokenLength(configured));
        return tokenizer;
    }

    private static Tokenizer urlEmail(Configured configured) {
        var tokenizer = new UAX29URLEmailTokenizer();
        tokenizer.setMaxTokenLength(maxTokenLength(configured));
        return tokenizer;
    }

    private static Tokenizer whitespace(Configured configured) {
        return new WhitespaceTokenizer(AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY, maxTokenLength(configured));
    }

    private static int maxTokenLength(Configured configured) {
        return configured.number("max_token_length", StandardAnalyzer.DEFAULT_MAX_TOKEN_LENGTH);
    }

    private static Tokenizer pattern(Configured configured) {
        var pattern = Regex.compile(
                configured.text("pattern", "\\W+"), configured.settings().get("flags"));
        return new PatternTokenizer(pattern, configured.number("group", -1));
    }

    private static Tokenizer simplePattern(Configured configured) {
        return new SimplePatternTokenizer(configured.text("pattern", ""));
    }

    private static Tokenizer simplePatternSplit(Configured configured) {
        return new SimplePatternSplitTokenizer(configured.text("pattern", ""));
    }

    private static Tokenizer pathHierarchy(Configured configured) {
        var buffer = configured.number("buffer_size", PATH_BUFFER);
        var delimiter = configured.character("delimiter", PathHierarchyTokenizer.DEFAULT_DELIMITER);
        var replacement = configured.character("replacement", delimiter);
        var skip = configured.number("skip", PathHierarchyTokenizer.DEFAULT_SKIP);
        return configured.flag("reverse", false)
                ? new ReversePathHierarchyTokenizer(buffer, delimiter, replacement, skip)
                : new PathHierarchyTokenizer(buffer, delimiter, replacement, skip);
    }
}
