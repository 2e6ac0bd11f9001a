package dev.mcdewey.elasticsearch.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.elasticsearch.Rest;
import dev.mcdewey.elasticsearch.junit.ElasticsearchExtension;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Filters whose effect depends on words, rules or the chain around them. */
class AnalysisChainsTest {
    @RegisterExtension
    static final ElasticsearchExtension ELASTICSEARCH = new ElasticsearchExtension();

    @Test
    void keepsMarkedKeywordsFromTheStemmer() throws Exception {
        assertThat(terms("[{'type':'keyword_marker','keywords':['running']},'porter_stem']", "running runs"))
                .containsExactly("running", "run");
        assertThat(terms("[{'type':'keyword_marker','keywords_pattern':'r.*ing'},'porter_stem']", "running runs"))
                .containsExactly("running", "run");
    }

    @Test
    void stemsBesideTheOriginalWithoutDuplicates() throws Exception {
        assertThat(terms("['keyword_repeat','porter_stem','remove_duplicates']", "running fast"))
                .containsExactly("running", "run", "fast");
    }

    @Test
    void dropsRepeatedTokensInTheWholeTextOrAtOnePosition() throws Exception {
        assertThat(terms("['unique']", "one two one")).containsExactly("one", "two");
        assertThat(terms("[{'type':'unique','only_on_same_position':true}]", "one two one"))
                .containsExactly("one", "two", "one");
        assertThat(terms("['keyword_repeat',{'type':'unique','only_on_same_position':true}]", "one two"))
                .containsExactly("one", "two");
    }

    @Test
    void overridesStemsAndKeepsOrElidesWords() throws Exception {
        assertThat(terms("[{'type':'stemmer_override','rules':['mice, meese => mouse']},'porter_stem']", "mice runs"))
                .containsExactly("mouse", "run");
        assertThat(terms("[{'type':'keep','keep_words':['two']}]", "one two")).containsExactly("two");
        assertThat(terms("[{'type':'elision','articles':['l']}]", "l'avion")).containsExactly("avion");
    }

    @Test
    void treatsCharactersAsTheTypeTableSays() throws Exception {
        var filter = "[{'type':'word_delimiter_graph','type_table':['- => ALPHA','\\\\u0024 => DIGIT']}]";
        assertThat(terms(filter, "wi-fi a$b")).containsExactly("wi-fi", "a", "$", "b");
        assertThat(terms("[{'type':'word_delimiter_graph','protected_words':['wi-fi']}]", "wi-fi li-fi"))
                .containsExactly("wi-fi", "li", "fi");
    }

    @Test
    void mapsCharacters() throws Exception {
        var body =
                "{'tokenizer':'whitespace','char_filter':[{'type':'mapping','mappings':['+ => plus','\\\\u0026 => and']}]";
        assertThat(analyze(body, "c+ r&d")).extracting(Token::term).containsExactly("cplus", "randd");
    }

    @Test
    void limitsGramsToTheClassesOfCharactersThatAreNamed() throws Exception {
        var body = "{'tokenizer':{'type':'edge_ngram','min_gram':2,'max_gram':3,'token_chars':['letter','digit']}";
        assertThat(analyze(body, "ab-cde")).extracting(Token::term).containsExactly("ab", "cd", "cde");
    }

    @Test
    void readsSynonymRulesWithTheChainBeforeThem() throws Exception {
        var filters = "['lowercase',{'type':'synonym_graph','synonyms':['WiFi, wireless network']}]";
        var text = "the WIFI setup";

        assertThat(analyze("{'tokenizer':'whitespace','filter':" + filters, text))
                .isEqualTo(Token.of(lowerCaseWithSynonym("wifi", "wireless network"), text));
    }

    @Test
    void refusesGramsWiderThanTheIndexAllows() throws Exception {
        var settings = "{'settings':{'analysis':{'filter':{'wide':{'type':'ngram','min_gram':1,'max_gram':9}}}}}";
        var path = "/" + ELASTICSEARCH.prefix() + "wide";
        var answer = new Rest(ELASTICSEARCH.uri()).send("PUT", path, settings.replace('\'', '"'));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("max_ngram_diff");
    }

    private static List<String> terms(String filters, String text) throws Exception {
        return analyze("{'tokenizer':'whitespace','filter':" + filters, text).stream()
                .map(Token::term)
                .toList();
    }

    private static List<Token> analyze(String definition, String text) throws Exception {
        var quoted = definition.replaceAll("(?<![a-z])'|'(?![a-z])", "\"");
        var body = quoted + ",\"text\":\"" + text + "\"}";
        return Token.answered(
                new Rest(ELASTICSEARCH.uri()).send("POST", "/_analyze", body).body());
    }

    private static Analyzer lowerCaseWithSynonym(String word, String phrase) throws Exception {
        var builder = new SynonymMap.Builder(true);
        var words = new CharsRef(phrase.replace(' ', SynonymMap.WORD_SEPARATOR));
        builder.add(new CharsRef(word), words, true);
        builder.add(words, new CharsRef(word), true);
        var synonyms = builder.build();
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var source = new WhitespaceTokenizer();
                return new TokenStreamComponents(
                        source, new SynonymGraphFilter(new LowerCaseFilter(source), synonyms, false));
            }
        };
    }
}
