package dev.mcdewey.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.index.refresh.SynonymGroup;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThesaurusTest {

    private static final Thesaurus THESAURUS = Thesaurus.of(List.of(
            SynonymGroup.of(List.of("WAL", "write-ahead log", "journal")),
            SynonymGroup.of(List.of("log", "protocol")),
            new SynonymGroup(List.of("AP"), List.of("access point"))));

    private static List<Rewording> in(String question) {
        return THESAURUS.in(QueryLanguage.read(question), 64);
    }

    @Test
    void findsWordsHoweverTheyAreWritten() {
        assertThat(in("archive the wal?"))
                .containsExactly(new Rewording("wal", 12, List.of("write-ahead log", "journal")));
        assertThat(in("Write Ahead-LOG size"))
                .containsExactly(new Rewording("Write Ahead-LOG", 0, List.of("WAL", "journal")));
    }

    @Test
    void findsWholeWordsOnly() {
        assertThat(in("wall walk journals")).isEmpty();
    }

    @Test
    void prefersTheLongestAndKeepsTheOrder() {
        assertThat(in("log of the write-ahead log and the AP"))
                .extracting(Rewording::asked)
                .containsExactly("log", "write-ahead log", "AP");
    }

    @Test
    void goesOneWayWhereItIsToldTo() {
        assertThat(in("AP")).containsExactly(new Rewording("AP", 0, List.of("access point")));
        assertThat(in("access point")).isEmpty();
    }

    @Test
    void takesWhatIsQuotedWordForWord() {
        assertThat(in("\"the WAL archive\" log")).extracting(Rewording::asked).containsExactly("log");
    }

    @Test
    void looksAtTheWordsThatAreLookedUp() {
        assertThat(THESAURUS.in(QueryLanguage.read("size of the write-ahead log"), 4))
                .isEmpty();
    }

    @Test
    void hasAnEndInLongQuestions() {
        assertThat(in("wal log ".repeat(3000))).hasSize(8);
    }

    @Test
    void findsTermsWithWordsThatMakeSentences() {
        Thesaurus thesaurus = Thesaurus.of(List.of(
                SynonymGroup.of(List.of("point of sale", "till")), SynonymGroup.of(List.of("IT", "computing"))));
        String question = "How is it done at the point of sale in IT?";
        List<Rewording> found = thesaurus.in(QueryLanguage.read(question), 64);

        assertThat(found).extracting(Rewording::asked).containsExactly("point of sale", "IT");
        assertThat(KeywordText.of(question, 64, found).text()).isEqualTo("done ?");
        assertThat(KeywordText.of("the point of sale", 64, thesaurus.in(QueryLanguage.read("the point of sale"), 64))
                        .text())
                .isEqualTo("the");
        assertThat(thesaurus.in(QueryLanguage.read("it help"), 64)).hasSize(1);
    }

    @Test
    void findsAmongScriptsWithoutSpaces() {
        Thesaurus thesaurus = Thesaurus.of(List.of(SynonymGroup.of(List.of("日志", "journal"))));

        assertThat(thesaurus.in(QueryLanguage.read("查看日志大小"), 64))
                .containsExactly(new Rewording("日志", 2, List.of("journal")));
    }

    @Test
    void findsAmongManyGroups() {
        List<SynonymGroup> groups = IntStream.range(0, 1000)
                .mapToObj(i -> SynonymGroup.of(List.of("word" + i, "other" + i)))
                .toList();

        assertThat(Thesaurus.of(groups).in(QueryLanguage.read("word999 and WORD0"), 64))
                .extracting(Rewording::others)
                .containsExactly(List.of("other999"), List.of("other0"));
    }
}
