package dev.mcdewey.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.elasticsearch.junit.ElasticsearchExtension;
import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.search.citation.Change;
import dev.mcdewey.search.citation.Difference;
import dev.mcdewey.search.citation.GuideVersions;
import dev.mcdewey.search.citation.Passage;
import dev.mcdewey.search.citation.Place;
import dev.mcdewey.search.citation.Quotation;
import dev.mcdewey.search.citation.QuoteCheck;
import dev.mcdewey.search.citation.Status;
import dev.mcdewey.search.citation.Verdict;
import dev.mcdewey.search.query.Filters;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class QuoteCheckTest {

    @RegisterExtension
    static final ElasticsearchExtension SERVER = new ElasticsearchExtension();

    private static final String KILN = "Heat the kiln to **900 °C**, and hold it there for two hours. Don't open the"
            + " lid – the glaze would crack.";

    private static final SampleSection COOLING = SampleSection.of(
            "Firing > Cooling",
            5,
            "Let the kiln cool overnight.\n\n1. Open the upper vent.\n2. Wait until it reads 80.");

    private static final SampleSection SCHEDULE = SampleSection.of(
            "Firing > Schedule", 6, "Run `kilnctl --ramp slow` for ware thicker than two centimetres.");

    private static AnnotationConfigApplicationContext context;
    private static QuoteCheck check;

    @BeforeAll
    static void publish() throws IOException {
        context = SearchContext.open(SERVER, "quotes", "mcdewey.embedding.provider=none");
        SearchContext.writer(context)
                .publish(List.of(
                        SampleFile.of("clay", "kiln::v1.9::manual::fire", 0, heating(KILN), COOLING, SCHEDULE),
                        SampleFile.of("clay", "kiln::v1.10::manual::fire", 0, heating(KILN), COOLING, SCHEDULE),
                        SampleFile.of(
                                "clay", "kiln::v2.0::manual::fire", 0, heating(KILN.replace("two", "three")), COOLING),
                        SampleFile.of(
                                "clay",
                                "wheel::1::manual::turn",
                                0,
                                SampleSection.of("Wheel", null, "Wet the wheel."))));
        check = context.getBean(QuoteCheck.class);
    }

    private static SampleSection heating(String text) {
        return SampleSection.of("Firing > Heating", 4, text);
    }

    @AfterAll
    static void close() {
        context.close();
    }

    private static Verdict verify(String quote) {
        return verify(quote, null, Filters.NONE);
    }

    private static Verdict verify(String quote, String chunkId) {
        return verify(quote, ChunkId.of(chunkId), Filters.NONE);
    }

    private static Verdict verify(String quote, @Nullable ChunkId chunkId, Filters filters) {
        return SearchContext.answer(check.verify(new Quotation(quote, chunkId, filters)));
    }

    private static Verdict verifyIn(String version, String quote) {
        return verify(quote, null, new Filters(null, "kiln", version, null, null));
    }

    private static Passage closest(Verdict verdict) {
        return Objects.requireNonNull(verdict.closest(), verdict::toString);
    }

    private static List<String> names(Passage passage) {
        return passage.places().stream()
                .map(place -> place.chunkId().toString())
                .toList();
    }

    @Test
    void saysWhereAQuoteStandsAndInWhichVersions() {
        Verdict verdict = verify("hold it there for two hours.");

        assertThat(verdict.status()).isEqualTo(Status.VERIFIED);
        assertThat(verdict.foundIn()).containsExactly(new GuideVersions("kiln", "manual", List.of("v1.10", "v1.9")));
        assertThat(verdict.closest()).isNull();
        assertThat(verdict.notices()).isEmpty();
        Passage passage = verdict.passages().get(0);
        assertThat(passage.text()).isEqualTo("hold it there for two hours.");
        assertThat(passage.headingPath()).containsExactly("Firing", "Heating");
        assertThat(passage.similarity()).isEqualTo(1);
        assertThat(passage.changes()).isEmpty();
        Place place = passage.places().get(0);
        assertThat(place.chunkId()).hasToString("kiln::v1.10::manual::fire::1");
        assertThat(place.source()).isEqualTo("kiln/v1.10/manual/fire.md");
        assertThat(place.page()).isEqualTo(4);
        assertThat(place.pageLabel()).isEqualTo("p4");
        assertThat(place.url()).isEqualTo("https://docs.example/kiln/fire#firing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Heat the kiln to 900 °C, and hold it there",
                "Heat the  kiln\nto 900 °C, and hold",
                "“Heat the kiln to 900 °C,”",
                "**Heat the kiln** to _900_ °C",
                "Heat the kiln to 900 °C.",
                "Open the upper vent. Wait until it reads 80",
                "- Open the upper vent.\n- Wait until it reads 80.",
                "Run kilnctl --ramp slow for ware",
                "kilnctl `--ramp` slow"
            })
    void doesNotMindSpacesAndMarks(String quote) {
        Verdict verdict = verify(quote);

        assertThat(verdict.status()).as(verdict.toString()).isEqualTo(Status.VERIFIED);
        assertThat(verdict.passages().get(0).differences()).isEmpty();
    }

    @Test
    void tellsCaseAndTypographyApart() {
        assertThat(verify("heat the Kiln to 900").passages().get(0).differences())
                .containsExactly(Difference.CASE);
        assertThat(verify("Don’t open the lid — the glaze").passages().get(0).differences())
                .containsExactly(Difference.TYPOGRAPHY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Heat the kiln … for two hours",
                "Heat the kiln [...] for two hours […] the glaze would crack.",
                "... hold it there for two hours. ...",
                "Heat the kiln to 900 °C ... Let the kiln cool overnight."
            })
    void joinsPartsAtEllipses(String quote) {
        assertThat(verify(quote).status()).isEqualTo(Status.VERIFIED);
    }

    @Test
    void showsWhatAnEllipsisLeavesOut() {
        assertThat(verify("Heat the kiln … for two hours").passages().get(0).text())
                .isEqualTo("Heat the kiln to **900 °C**, and hold it there for two hours");
    }

    @Test
    void keepsTheOrderOfParts() {
        assertThat(verify("for two hours … Heat the kiln").status()).isNotEqualTo(Status.VERIFIED);
    }

    @Test
    void showsWhatWasAltered() {
        Verdict verdict = verify("Heat the kiln to 900 °C, and hold it there for twelve hours.");

        assertThat(verdict.status()).isEqualTo(Status.ALTERED);
        assertThat(verdict.passages()).isEmpty();
        assertThat(closest(verdict).similarity()).isBetween(0.9, 0.99);
        assertThat(closest(verdict).changes())
                .containsExactly(
                        new Change(Change.Kind.SAME, "Heat the kiln to **900 °C**, and hold it there for"),
                        new Change(Change.Kind.ONLY_IN_QUOTE, "twelve"),
                        new Change(Change.Kind.ONLY_IN_GUIDE, "two"),
                        new Change(Change.Kind.SAME, "hours."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Do open the lid – the glaze would crack | Do",
                "Heat the kiln to 950 °C, and hold it there | 950",
                "Run kilnctl -ramp slow for ware thicker | -",
                "Heat the kiln to 900 °C and hold it never there | never"
            })
    void seesEveryWordAndSignThatDoesNotStandThere(String quote, String added) {
        Verdict verdict = verify(quote);

        assertThat(verdict.status()).isEqualTo(Status.ALTERED);
        assertThat(closest(verdict).changes()).contains(new Change(Change.Kind.ONLY_IN_QUOTE, added));
    }

    @Test
    void seesASentenceThatWasLeftOutInSilence() {
        Verdict verdict = verify("Heat the kiln to 900 °C, and hold it there. The glaze would crack.");

        assertThat(verdict.status()).isEqualTo(Status.ALTERED);
        assertThat(closest(verdict).changes()).contains(new Change(Change.Kind.ONLY_IN_GUIDE, "for two hours"));
    }

    @Test
    void doesNotFindWhatNobodyWrote() {
        Verdict verdict = verify("Dip the brush into the blue enamel before you paint the second layer.");

        assertThat(verdict.status()).isEqualTo(Status.NOT_FOUND);
        assertThat(verdict.closest()).isNull();
    }

    @Test
    void findsAQuoteAcrossChunksInTheVersionsWhereTheyFollowEachOther() {
        Verdict verdict = verify("Wait until it reads 80. Run kilnctl --ramp slow");

        assertThat(verdict.status()).isEqualTo(Status.VERIFIED);
        assertThat(verdict.foundIn().get(0).versions()).containsExactly("v1.10", "v1.9");
        assertThat(verdict.passages().get(0).places().get(0).chunkIds())
                .extracting(ChunkId::ordinal)
                .containsExactly(2, 3);
        assertThat(verdict.passages().get(0).places().get(0).lastPage()).isEqualTo(6);
    }

    @Test
    void showsWhatWasAlteredAcrossChunks() {
        Verdict verdict = verify("the glaze would crack. Let the kiln cool for a week.");

        assertThat(verdict.status()).isEqualTo(Status.ALTERED);
        assertThat(closest(verdict).places().get(0).chunkIds()).hasSize(2);
        assertThat(closest(verdict).changes())
                .contains(new Change(Change.Kind.ONLY_IN_QUOTE, "for a week"))
                .anyMatch(change -> change.kind() == Change.Kind.ONLY_IN_GUIDE
                        && change.text().startsWith("overnight"));
    }

    @Test
    void findsHeadings() {
        assertThat(verify("Cooling: let the kiln cool").status()).isEqualTo(Status.ALTERED);
        assertThat(verify("Cooling Let the kiln cool overnight").status()).isEqualTo(Status.VERIFIED);
    }

    @Test
    void verifiesTheChunkThatIsNamed() {
        Verdict verdict = verify("for two hours", "kiln::v1.9::manual::fire::1");

        assertThat(verdict.status()).isEqualTo(Status.VERIFIED);
        assertThat(names(verdict.passages().get(0)))
                .containsExactly("kiln::v1.9::manual::fire::1", "kiln::v1.10::manual::fire::1");
    }

    @Test
    void saysWhereElseAQuoteStandsThanInTheChunkThatIsNamed() {
        Verdict verdict = verify("and hold it there for two hours.", "kiln::v2.0::manual::fire::1");

        assertThat(verdict.status()).isEqualTo(Status.ELSEWHERE);
        assertThat(verdict.foundIn().get(0).versions()).containsExactly("v1.10", "v1.9");
        assertThat(closest(verdict).changes())
                .contains(new Change(Change.Kind.ONLY_IN_QUOTE, "two"), new Change(Change.Kind.ONLY_IN_GUIDE, "three"));
        assertThat(names(closest(verdict))).containsExactly("kiln::v2.0::manual::fire::1");
    }

    @Test
    void saysThatAChunkIsNotThereAndWhereTheQuoteStands() {
        Verdict verdict = verify("and hold it there for two hours.", "kiln::v1.9::manual::fire::99");

        assertThat(verdict.status()).isEqualTo(Status.ELSEWHERE);
        assertThat(verdict.passages()).hasSize(1);
        assertThat(verdict.notices()).containsExactly("No chunk is named 'kiln::v1.9::manual::fire::99'.");
    }

    @Test
    void verifiesTheVersionThatIsMeant() {
        assertThat(verifyIn("1.9", "for two hours").status()).isEqualTo(Status.VERIFIED);
        assertThat(verifyIn("latest", "for three hours").status()).isEqualTo(Status.VERIFIED);
        assertThat(verifyIn("latest", "hold it there for two hours").status()).isEqualTo(Status.ELSEWHERE);
    }

    @Test
    void namesTheVersionsThatThereAreAndSwapsNone() {
        Verdict verdict = verifyIn("3", "hold it there for two hours");

        assertThat(verdict.status()).isEqualTo(Status.ELSEWHERE);
        assertThat(verdict.notices())
                .containsExactly("There is no version 3 of kiln here; there are v1.9, v1.10 and v2.0.");
    }

    @Test
    void keepsToTheProduct() {
        Verdict verdict = verify("for two hours", null, new Filters(null, "wheel", null, null, null));

        assertThat(verdict.status()).isEqualTo(Status.NOT_FOUND);
    }

    @Test
    void saysThatThereIsNoLibrary() {
        try (AnnotationConfigApplicationContext empty =
                SearchContext.open(SERVER, "nothing", "mcdewey.embedding.provider=none")) {
            Verdict verdict = SearchContext.answer(empty.getBean(QuoteCheck.class)
                    .verify(new Quotation("for two hours", null, new Filters(null, null, "1", null, null))));

            assertThat(verdict.status()).isEqualTo(Status.NOT_FOUND);
            assertThat(verdict.notices()).singleElement().asString().startsWith("No library has been published");
        }
    }
}
