package dev.mcdewey.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.elasticsearch.junit.ElasticsearchExtension;
import dev.mcdewey.index.refresh.Balance;
import dev.mcdewey.index.refresh.DisplayNames;
import dev.mcdewey.index.refresh.RefreshLog;
import dev.mcdewey.index.refresh.RefreshRecord;
import dev.mcdewey.index.refresh.SynonymGroup;
import dev.mcdewey.search.hits.Hit;
import dev.mcdewey.search.hits.HitPage;
import dev.mcdewey.search.library.LibraryCatalogue;
import dev.mcdewey.search.query.Filters;
import dev.mcdewey.search.query.SearchMode;
import dev.mcdewey.search.query.SearchQuery;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class SynonymsTest {

    @RegisterExtension
    static final ElasticsearchExtension SERVER = new ElasticsearchExtension();

    private static AnnotationConfigApplicationContext context;

    @BeforeAll
    static void publish() throws IOException {
        context = SearchContext.open(SERVER, "worded");
        SearchContext.writer(context)
                .publish(List.of(
                        file("journal", "Trimming", "The write-ahead log is trimmed when a checkpoint ends."),
                        file("abbreviated", "Keeping", "The WAL is kept until a checkpoint ends."),
                        file(
                                "both",
                                "Both",
                                "The write-ahead log, or WAL, is a file of its own on the disk of its server."),
                        file("ahead", "Looking ahead", "One may write a letter and look ahead in the log of a ship."),
                        file("radio", "Mounting", "An access point is screwed to the ceiling."),
                        file("letters", "Posting", "A letter is posted by a messenger of the harbour.")));
        log("2026-11-20T10:00:00Z", RefreshRecord.PUBLISHED, List.of());
        log(
                "2026-11-21T10:00:00Z",
                RefreshRecord.UNCHANGED,
                List.of(
                        SynonymGroup.of(List.of("WAL", "write-ahead log", "redo journal")),
                        new SynonymGroup(List.of("AP"), List.of("access point"))));
        log("2026-11-22T10:00:00Z", RefreshRecord.FAILED, List.of(SynonymGroup.of(List.of("letter", "checkpoint"))));
    }

    private static SampleFile file(String stem, String heading, String text) {
        return SampleFile.of("acme", "ship::1::manual::" + stem, 0, SampleSection.of(heading, null, text));
    }

    private static void log(String finished, String outcome, List<SynonymGroup> synonyms) throws IOException {
        log(context, finished, outcome, synonyms);
    }

    private static void log(
            AnnotationConfigApplicationContext where, String finished, String outcome, List<SynonymGroup> synonyms)
            throws IOException {
        Instant end = Instant.parse(finished);
        where.getBean(RefreshLog.class)
                .add(new RefreshRecord(
                        "1",
                        "/srv/library",
                        end.minusSeconds(60),
                        end,
                        outcome,
                        null,
                        null,
                        new Balance(1, 1, 0, 0, 0, 0),
                        1,
                        0,
                        1,
                        0,
                        Map.of(),
                        List.of(),
                        DisplayNames.NONE,
                        synonyms,
                        List.of(),
                        List.of(),
                        null));
    }

    @AfterAll
    static void close() {
        context.close();
    }

    private static HitPage ask(String text, SearchMode mode) {
        return ask(context, text, mode);
    }

    private static HitPage ask(AnnotationConfigApplicationContext where, String text, SearchMode mode) {
        return SearchContext.answer(
                where.getBean(GuideSearch.class).search(new SearchQuery(text, Filters.NONE, mode, 10, 0)));
    }

    private static List<String> found(String text) {
        return ask(text, SearchMode.KEYWORD).hits().stream()
                .map(hit -> hit.headingPath().get(0))
                .toList();
    }

    @Test
    void findsWhatIsWordedOtherwiseAfterWhatIsWordedAsAsked() {
        assertThat(found("wal")).containsExactly("Keeping", "Both", "Trimming");
        assertThat(found("redo-journal")).containsExactlyInAnyOrder("Keeping", "Both", "Trimming");
    }

    @Test
    void findsThePhraseNotItsScatteredWords() {
        assertThat(found("wal")).doesNotContain("Looking ahead");
        assertThat(found("write-ahead log")).contains("Trimming", "Keeping");
    }

    @Test
    void goesOneWayOnlyWhereItIsToldTo() {
        assertThat(found("mounting an AP")).contains("Mounting");
        assertThat(found("access point")).containsExactly("Mounting");
    }

    @Test
    void countsAWordOnceHoweverManyOfItsWordingsAreThere() {
        assertThat(scoreOfBoth("wal")).isEqualTo(scoreOfBoth("\"wal\""));
    }

    private static double scoreOfBoth(String text) {
        return ask(text, SearchMode.KEYWORD).hits().stream()
                .filter(hit -> hit.headingPath().contains("Both"))
                .findFirst()
                .orElseThrow()
                .score();
    }

    @ParameterizedTest
    @EnumSource
    void marksWhatIsWordedOtherwise(SearchMode mode) {
        Hit hit = ask("WAL trimmed", mode).hits().stream()
                .filter(found -> found.headingPath().contains("Trimming"))
                .findFirst()
                .orElseThrow();

        assertThat(hit.snippet())
                .contains("<mark>write</mark>-<mark>ahead</mark> <mark>log</mark> is <mark>trimmed</mark>");
    }

    @Test
    void takesQuotedWordsAsTheyAre() {
        assertThat(found("\"wal\"")).containsExactly("Keeping", "Both");
    }

    @Test
    void doesNotTakeAWordWithSynonymsForMisspelt() {
        assertThat(ask("redo journal", SearchMode.HYBRID).notices()).isEmpty();
        assertThat(ask("redo journal of the mesenger", SearchMode.HYBRID).notices())
                .containsExactly("Nothing has the word \"mesenger\". Did you mean \"messenger\"?");
    }

    @Test
    void takesThemFromTheLastGoodRefreshAlone() {
        assertThat(found("checkpoint")).doesNotContain("Posting", "Looking ahead");
        assertThat(Objects.requireNonNull(SearchContext.answer(
                                        context.getBean(LibraryCatalogue.class).library())
                                .lastRefresh())
                        .synonyms())
                .hasSize(2);
    }

    @Test
    void noticesANewRefreshWhileItRuns() throws IOException {
        try (AnnotationConfigApplicationContext running = SearchContext.open(SERVER, "running")) {
            SearchContext.writer(running)
                    .publish(List.of(file("journal", "Trimming", "The write-ahead log is trimmed by a checkpoint.")));
            assertThat(ask(running, "redo", SearchMode.KEYWORD).hits()).isEmpty();

            log(
                    running,
                    "2026-11-23T10:00:00Z",
                    RefreshRecord.UNCHANGED,
                    List.of(SynonymGroup.of(List.of("redo", "write-ahead log"))));

            Awaitility.await().untilAsserted(() -> assertThat(
                            ask(running, "redo", SearchMode.KEYWORD).hits())
                    .hasSize(1));
        }
    }
}
