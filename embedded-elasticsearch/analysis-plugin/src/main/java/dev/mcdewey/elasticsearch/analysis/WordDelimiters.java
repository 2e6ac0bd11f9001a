package dev.mcdewey.elasticsearch.analysis;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;
import org.jspecify.annotations.Nullable;

/** Splits tokens such as product codes into their parts. */
final class WordDelimiters {
    private static final Map<String, Byte> TYPES = Map.of(
            "LOWER", (byte) 0x01,
            "UPPER", (byte) 0x02,
            "ALPHA", (byte) WordDelimiterIterator.ALPHA,
            "DIGIT", (byte) 0x04,
            "ALPHANUM", (byte) WordDelimiterIterator.ALPHANUM,
            "SUBWORD_DELIM", (byte) 0x08);

    private WordDelimiters() {}

    static UnaryOperator<TokenStream> graph(Configured configured) {
        var flags =
                flags(configured) | bit(configured, "ignore_keywords", false, WordDelimiterGraphFilter.IGNORE_KEYWORDS);
        var adjustOffsets = configured.flag("adjust_offsets", true);
        var table = table(configured);
        var words = protectedWords(configured);
        return input -> new WordDelimiterGraphFilter(input, adjustOffsets, table, flags, words);
    }

    // Lucene deprecates the filter, Elasticsearch still has it.
    @SuppressWarnings("deprecation")
    static UnaryOperator<TokenStream> flat(Configured configured) {
        var flags = flags(configured);
        var table = table(configured);
        var words = protectedWords(configured);
        return input -> new WordDelimiterFilter(input, table, flags, words);
    }

    private static int flags(Configured configured) {
        return bit(configured, "generate_word_parts", true, WordDelimiterGraphFilter.GENERATE_WORD_PARTS)
                | bit(configured, "generate_number_parts", true, WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS)
                | bit(configured, "catenate_words", false, WordDelimiterGraphFilter.CATENATE_WORDS)
                | bit(configured, "catenate_numbers", false, WordDelimiterGraphFilter.CATENATE_NUMBERS)
                | bit(configured, "catenate_all", false, WordDelimiterGraphFilter.CATENATE_ALL)
                | bit(configured, "split_on_case_change", true, WordDelimiterGraphFilter.SPLIT_ON_CASE_CHANGE)
                | bit(configured, "preserve_original", false, WordDelimiterGraphFilter.PRESERVE_ORIGINAL)
                | bit(configured, "split_on_numerics", true, WordDelimiterGraphFilter.SPLIT_ON_NUMERICS)
                | bit(configured, "stem_english_possessive", true, WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE);
    }

    private static int bit(Configured configured, String key, boolean otherwise, int bit) {
        return configured.flag(key, otherwise) ? bit : 0;
    }

    private static @Nullable CharArraySet protectedWords(Configured configured) {
        var words = configured.words("protected_words");
        return words == null ? null : new CharArraySet(words, false);
    }

    private static byte[] table(Configured configured) {
        var rules = configured.words("type_table");
        return rules == null ? WordDelimiterIterator.DEFAULT_WORD_DELIM_TABLE : table(rules);
    }

    private static byte[] table(List<String> rules) {
        var types = new TreeMap<Character, Byte>();
        rules.stream().map(Rule::parse).forEach(rule -> types.put(rule.character(), type(rule.target())));
        var table = new byte[Math.max(types.lastKey() + 1, WordDelimiterIterator.DEFAULT_WORD_DELIM_TABLE.length)];
        for (var character = 0; character < table.length; character++) {
            table[character] = WordDelimiterIterator.getType(character);
        }
        types.forEach((character, type) -> table[character] = type);
        return table;
    }

    private static byte type(String name) {
        var type = TYPES.get(name);
        if (type == null) {
            throw new IllegalArgumentException("Invalid Mapping Rule : [" + name + "]. Illegal type.");
        }
        return type;
    }
}
