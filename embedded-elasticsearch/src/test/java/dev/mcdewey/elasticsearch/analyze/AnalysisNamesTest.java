package dev.mcdewey.elasticsearch.analyze;

import static dev.mcdewey.elasticsearch.analyze.Case.analyzer;
import static dev.mcdewey.elasticsearch.analyze.Case.charFilter;
import static dev.mcdewey.elasticsearch.analyze.Case.filter;
import static dev.mcdewey.elasticsearch.analyze.Case.tokenizer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.elasticsearch.Rest;
import dev.mcdewey.elasticsearch.junit.ElasticsearchExtension;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.SimpleAnalyzer;
import org.apache.lucene.analysis.core.StopAnalyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every name against Lucene's part of its own registry: terms, positions, lengths, offsets. */
class AnalysisNamesTest {
    private static final String TEXT = "The PowerShot's <b>wi-fi</b> routers were Running at café-règle 10.20.30,"
            + " see CVE-2024-1234 or mail admin@example.com about /opt/app/conf running running l'avion Straßen";

    @RegisterExtension
    static final ElasticsearchExtension ELASTICSEARCH = new ElasticsearchExtension();

    @ParameterizedTest
    @MethodSource({"analyzers", "stemmers", "filters", "parts", "tokenizers", "charFilters"})
    void meansWhatLuceneMeans(Case pair) throws Exception {
        var answer = new Rest(ELASTICSEARCH.uri()).send("POST", "/_analyze", pair.body(TEXT));

        assertThat(Token.answered(answer.body())).isEqualTo(Token.of(pair.lucene(), TEXT));
    }

    static Stream<Case> analyzers() {
        return Stream.of(
                analyzer("english", new EnglishAnalyzer()),
                analyzer("german", new GermanAnalyzer()),
                analyzer("french", new FrenchAnalyzer()),
                analyzer("simple", new SimpleAnalyzer()),
                analyzer("whitespace", new WhitespaceAnalyzer()),
                analyzer("stop", new StopAnalyzer(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET)));
    }

    static Stream<Case> stemmers() {
        return Stream.of(
                filter("'porter_stem'", "porterStem"),
                filter("'kstem'", "kStem"),
                filter("'stemmer'", "porterStem"),
                filter("'snowball'", "snowballPorter", "language", "English"),
                filter("{'type':'stemmer','language':'english'}", "porterStem"),
                filter("{'type':'stemmer','language':'light_english'}", "kStem"),
                filter("{'type':'stemmer','language':'porter2'}", "snowballPorter", "language", "English"),
                filter("{'type':'stemmer','language':'minimal_english'}", "englishMinimalStem"),
                filter("{'type':'stemmer','language':'possessive_english'}", "englishPossessive"),
                filter("{'type':'stemmer','language':'light_german'}", "germanLightStem"),
                filter("{'type':'stemmer','language':'french'}", "snowballPorter", "language", "French"));
    }

    static Stream<Case> filters() {
        return Stream.of(
                filter("'asciifolding'", "asciiFolding"),
                filter("{'type':'asciifolding','preserve_original':true}", "asciiFolding", "preserveOriginal", "true"),
                filter("'lowercase'", "lowercase"),
                filter("{'type':'lowercase','language':'turkish'}", "turkishLowercase"),
                filter("'uppercase'", "uppercase"),
                filter("'trim'", "trim"),
                filter("'reverse'", "reverseString"),
                filter("'apostrophe'", "apostrophe"),
                filter("'keyword_repeat'", "keywordRepeat"),
                filter("'remove_duplicates'", "removeDuplicates"),
                filter("'flatten_graph'", "flattenGraph"),
                filter("'truncate'", "truncate", "prefixLength", "10"),
                filter("{'type':'truncate','length':4}", "truncate", "prefixLength", "4"),
                filter("{'type':'length','min':3,'max':7}", "length", "min", "3", "max", "7"),
                filter("{'type':'limit','max_token_count':3}", "limitTokenCount", "maxTokenCount", "3"),
                filter(
                        "{'type':'pattern_replace','pattern':'[aeiou]','replacement':'_'}",
                        "patternReplace",
                        "pattern",
                        "[aeiou]",
                        "replacement",
                        "_",
                        "replace",
                        "all"),
                filter(
                        "{'type':'pattern_capture','patterns':['([a-z]+)']}",
                        "patternCaptureGroup",
                        "pattern",
                        "([a-z]+)",
                        "preserve_original",
                        "true"));
    }

    static Stream<Case> parts() {
        return Stream.of(
                filter("'edge_ngram'", "edgeNGram", "minGramSize", "1", "maxGramSize", "2"),
                filter(
                        "{'type':'edge_ngram','min_gram':2,'max_gram':5,'preserve_original':true}",
                        "edgeNGram",
                        "minGramSize",
                        "2",
                        "maxGramSize",
                        "5",
                        "preserveOriginal",
                        "true"),
                filter("'ngram'", "nGram", "minGramSize", "1", "maxGramSize", "2"),
                filter("{'type':'ngram','min_gram':3,'max_gram':4}", "nGram", "minGramSize", "3", "maxGramSize", "4"),
                filter("'word_delimiter_graph'", "wordDelimiterGraph"),
                filter("'word_delimiter'", "wordDelimiter"),
                filter(
                        "{'type':'word_delimiter_graph','preserve_original':true,'catenate_all':true,"
                                + "'split_on_numerics':false}",
                        "wordDelimiterGraph",
                        "preserveOriginal",
                        "1",
                        "catenateAll",
                        "1",
                        "splitOnNumerics",
                        "0"),
                filter(
                        "{'type':'word_delimiter_graph','catenate_words':true,'catenate_numbers':true,"
                                + "'generate_word_parts':false,'split_on_case_change':false,"
                                + "'stem_english_possessive':false,'adjust_offsets':false}",
                        "wordDelimiterGraph",
                        "catenateWords",
                        "1",
                        "catenateNumbers",
                        "1",
                        "generateWordParts",
                        "0",
                        "splitOnCaseChange",
                        "0",
                        "stemEnglishPossessive",
                        "0",
                        "adjustOffsets",
                        "false"));
    }

    static Stream<Case> tokenizers() {
        return Stream.of(
                tokenizer("'whitespace'", "whitespace"),
                tokenizer("{'type':'whitespace','max_token_length':5}", "whitespace", "maxTokenLen", "5"),
                tokenizer("'keyword'", "keyword"),
                tokenizer("'letter'", "letter"),
                tokenizer("'classic'", "classic"),
                tokenizer("'uax_url_email'", "uax29URLEmail"),
                tokenizer("'pattern'", "pattern", "pattern", "\\W+"),
                tokenizer(
                        "{'type':'pattern','pattern':'([0-9]+)','group':1}",
                        "pattern",
                        "pattern",
                        "([0-9]+)",
                        "group",
                        "1"),
                tokenizer("{'type':'simple_pattern','pattern':'[0-9]+'}", "simplePattern", "pattern", "[0-9]+"),
                tokenizer("{'type':'simple_pattern_split','pattern':' '}", "simplePatternSplit", "pattern", " "),
                tokenizer("'path_hierarchy'", "pathHierarchy"),
                tokenizer(
                        "{'type':'path_hierarchy','delimiter':'-','reverse':true}",
                        "pathHierarchy",
                        "delimiter",
                        "-",
                        "reverse",
                        "true"),
                tokenizer("'edge_ngram'", "edgeNGram", "minGramSize", "1", "maxGramSize", "2"),
                tokenizer("'ngram'", "nGram", "minGramSize", "1", "maxGramSize", "2"));
    }

    static Stream<Case> charFilters() {
        return Stream.of(
                charFilter("'html_strip'", "htmlStrip"),
                charFilter("{'type':'html_strip','escaped_tags':['b']}", "htmlStrip", "escapedTags", "b"),
                charFilter(
                        "{'type':'pattern_replace','pattern':'[0-9]+','replacement':'#'}",
                        "patternReplace",
                        "pattern",
                        "[0-9]+",
                        "replacement",
                        "#"));
    }
}
