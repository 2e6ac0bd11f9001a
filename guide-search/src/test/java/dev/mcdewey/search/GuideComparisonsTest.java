package dev.mcdewey.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.mcdewey.elasticsearch.junit.ElasticsearchExtension;
import dev.mcdewey.search.versions.ComparisonQuery;
import dev.mcdewey.search.versions.FileChange;
import dev.mcdewey.search.versions.GuideComparisons;
import dev.mcdewey.search.versions.IncomparableException;
import dev.mcdewey.search.versions.IncomparableException.Reason;
import dev.mcdewey.search.versions.SectionChange;
import dev.mcdewey.search.versions.SectionPlace;
import dev.mcdewey.search.versions.VersionComparison;
import dev.mcdewey.search.versions.outline.ChangeKind;
import dev.mcdewey.search.versions.words.DiffPiece;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class GuideComparisonsTest {

    @RegisterExtension
    static final ElasticsearchExtension SERVER = new ElasticsearchExtension();

    private static AnnotationConfigApplicationContext context;
    private static GuideComparisons comparisons;

    @BeforeAll
    static void publish() throws IOException {
        context = SearchContext.open(SERVER, "compared", "mcdewey.embedding.provider=none");
        SearchContext.writer(context).publish(ComparedGuides.all());
        comparisons = context.getBean(GuideComparisons.class);
    }

    @AfterAll
    static void close() {
        context.close();
    }

    private static ComparisonQuery query(
            @Nullable String product, @Nullable String guide, @Nullable String from, @Nullable String to) {
        return new ComparisonQuery(product, guide, from, to, null, null, 50, 0);
    }

    private static VersionComparison manual() {
        return compare(query("washer", "manual", "v7.1", "v7.2"));
    }

    private static VersionComparison compare(ComparisonQuery query) {
        return SearchContext.answer(comparisons.compare(query));
    }

    private static List<String> changes(VersionComparison found) {
        return found.sections().stream()
                .map(section -> section.change() + ": "
                        + Stream.of(section.from(), section.to())
                                .map(GuideComparisonsTest::place)
                                .distinct()
                                .collect(Collectors.joining(" -> ")))
                .toList();
    }

    private static String place(@Nullable SectionPlace place) {
        return place == null ? "-" : place.chunkId().file().stem() + "/" + String.join("/", place.headingPath());
    }

    private static SectionChange only(ChangeKind kind, String section) {
        VersionComparison found =
                compare(new ComparisonQuery("washer", "manual", "7.1", "latest", kind, section, 10, 0));
        assertThat(found.sections()).hasSize(1);
        return found.sections().get(0);
    }

    @Test
    void saysInReadingOrderWhatBecameOfEachSection() {
        assertThat(changes(manual()))
                .containsExactly(
                        "changed: use/2 Wash/2.1 Wool -> use/3 Wash/3.1 Wool",
                        "added: - -> use/3 Wash/3.2 Silk",
                        "moved: use/2 Wash/2.2 Rinse -> use/3 Wash/3.3 After the wash/Rinse",
                        "changed: use/Dry -> use/Drying",
                        "removed: use/Iron -> -",
                        "moved: extras/Descale -> care/Descale");
    }

    @Test
    void countsWhatWasOnlyRenumberedOrRenamedWithItsFileAsUnchanged() {
        VersionComparison found = manual();

        assertThat(found.counts().changed()).isEqualTo(2);
        assertThat(found.counts().added()).isEqualTo(1);
        assertThat(found.counts().removed()).isEqualTo(1);
        assertThat(found.counts().moved()).isEqualTo(2);
        assertThat(found.counts().unchanged()).isEqualTo(4);
        assertThat(found.total()).isEqualTo(6);
        assertThat(found.versions()).containsExactly("v7.2", "v7.1");
    }

    @Test
    void namesTheFilesThatWereRenamedOrWent() {
        assertThat(manual().files())
                .extracting(FileChange::from, FileChange::to)
                .containsExactly(
                        tuple("washer/v7.1/manual/upkeep.md", "washer/v7.2/manual/care.md"),
                        tuple("washer/v7.1/manual/extras.md", null));
    }

    @Test
    void showsTheWordsThatDiffer() {
        SectionChange wool = only(ChangeKind.CHANGED, "wool");

        assertThat(wool.wordsAdded()).isEqualTo(1);
        assertThat(wool.wordsRemoved()).isEqualTo(1);
        assertThat(wool.diff()).extracting(DiffPiece::text).contains("forty", "thirty");
    }

    @Test
    void comparesASectionAsAWholeHoweverItWasCut() {
        SectionChange rinse = only(ChangeKind.MOVED, "rinse");
        assertThat(rinse.diff()).isEmpty();
    }

    @Test
    void showsAllWordsOfWhatCameOrWent() {
        assertThat(only(ChangeKind.ADDED, "silk").diff()).singleElement().satisfies(piece -> assertThat(piece.op())
                .isEqualTo(DiffPiece.Op.ADDED));
        SectionChange iron = only(ChangeKind.REMOVED, "iron");
        assertThat(iron.to()).isNull();
        assertThat(iron.diff()).singleElement().satisfies(piece -> assertThat(piece.op())
                .isEqualTo(DiffPiece.Op.REMOVED));
    }

    @Test
    void turnsRoundWithItsVersions() {
        VersionComparison back = compare(query("washer", "manual", "7.2", "7.1"));
        assertThat(back.counts().added()).isEqualTo(1);
        assertThat(back.counts().removed()).isEqualTo(1);
        assertThat(back.counts().unchanged()).isEqualTo(4);
    }

    @Test
    void pagesThroughTheSections() {
        VersionComparison second = compare(new ComparisonQuery("washer", "manual", "7.1", "7.2", null, null, 2, 2));
        assertThat(changes(second)).containsExactlyElementsOf(changes(manual()).subList(2, 4));
        assertThat(second.total()).isEqualTo(6);
    }

    @Test
    void takesAGuideThatOneVersionLacksForNewOrGone() {
        VersionComparison fresh = compare(query("washer", "tour", "7.1", "7.2"));
        assertThat(changes(fresh)).containsExactly("added: - -> tour/Welcome");
        assertThat(fresh.notices()).singleElement().asString().contains("v7.1 has no guide tour", "new in v7.2");
        assertThat(compare(query("washer", "tour", "7.2", "7.1")).counts().removed())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        ", manual, 7.1, 7.2, INVALID, product, must be given; there are dryer and washer",
        "washer, , 7.1, 7.2, INVALID, guide, 'must be given; there are leaflet, manual and tour'",
        "washer, manual, , 7.2, INVALID, from, must be given; there are v7.2 and v7.1",
        "washer, manual, 7.1, , INVALID, to, must be given; there are v7.2 and v7.1",
        "washer, manual, 7.2, latest, INVALID, to, must be another version than from: both mean v7.2",
        "oven, manual, 7.1, 7.2, ABSENT, product, There is no product oven here; there are dryer and washer.",
        "washer, atlas, 7.1, 7.2, ABSENT, guide, There is no guide atlas of washer here",
        "washer, manual, 6.9, 7.2, ABSENT, from, There is no version 6.9 of washer manual here",
        "washer, tour, 7.1, 7.0, ABSENT, guide, Neither v7.1 nor v7.0 has washer tour; there is v7.2."
    })
    void saysWhatThereIsWhereANameLeadsNowhere(
            @Nullable String product,
            @Nullable String guide,
            @Nullable String from,
            @Nullable String to,
            Reason reason,
            String parameter,
            String problem) {
        assertThatThrownBy(() -> compare(query(product, guide, from, to)))
                .isInstanceOfSatisfying(IncomparableException.class, found -> {
                    assertThat(found.reason()).isEqualTo(reason);
                    assertThat(found.parameter()).isEqualTo(parameter);
                    assertThat(found.problem()).startsWith(problem);
                });
    }

    @Test
    void comparesNothingBeforeTheFirstRefresh() {
        try (AnnotationConfigApplicationContext empty =
                SearchContext.open(SERVER, "uncompared", "mcdewey.embedding.provider=none")) {
            assertThatThrownBy(() -> SearchContext.answer(
                            empty.getBean(GuideComparisons.class).compare(query("a", "b", "1", "2"))))
                    .isInstanceOf(IncomparableException.class)
                    .hasMessageContaining("empty");
        }
    }
}
