package dev.mcdewey.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.elasticsearch.junit.ElasticsearchExtension;
import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.search.hits.Hit;
import dev.mcdewey.search.query.Filters;
import dev.mcdewey.search.similar.SimilarChunks;
import dev.mcdewey.search.similar.SimilarPage;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class SimilarChunksTest {

    @RegisterExtension
    static final ElasticsearchExtension SERVER = new ElasticsearchExtension();

    private static final String HEAT = "kiln::2.0::handbook::oven::1";

    private static AnnotationConfigApplicationContext meaning;
    private static AnnotationConfigApplicationContext words;

    @BeforeAll
    static void publish() throws IOException {
        meaning = SearchContext.open(SERVER, "near");
        SearchContext.writer(meaning).publish(guides());
        words = SearchContext.open(SERVER, "nearwords", "mcdewey.embedding.provider=none");
        SearchContext.writer(words).publish(guides());
    }

    @AfterAll
    static void close() {
        meaning.close();
        words.close();
    }

    /** A kiln in two versions, the newer with a long section, and the cellar of somebody else. */
    private static List<SampleFile> guides() {
        SampleSection heat = SampleSection.of(
                "Firing", null, "Heat the kiln slowly to nine hundred degrees, so that the clay does not crack.");
        SampleSection rewritten = SampleSection.of(
                "Firing", null, "Heat the kiln by a hundred degrees each hour, or the clay will crack.");
        SampleSection beside = SampleSection.of("Firing", null, "The clay cracks when the kiln heats too fast.");
        Stream<SampleSection> glazes = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> SampleSection.of(
                        "Glazes", null, "Glaze number " + i + " melts on clay when the kiln has heated enough."));
        return List.of(
                SampleFile.of("acme", "kiln::1.0::handbook::oven", 0, rewritten),
                SampleFile.of(
                        "acme",
                        "kiln::2.0::handbook::oven",
                        0,
                        Stream.concat(Stream.of(heat, beside), glazes).toArray(SampleSection[]::new)),
                SampleFile.of(
                        "orbit",
                        "cellar::7::guide::wine",
                        0,
                        SampleSection.of("Barrels", null, "Clean the barrels with hot water before the harvest."),
                        SampleSection.of("Pots", null, "Clay pots crack in the heat, so keep them cool.")));
    }

    private static SimilarPage near(AnnotationConfigApplicationContext context, Filters filters, int size) {
        return SearchContext.answer(context.getBean(SimilarChunks.class).to(ChunkId.of(HEAT), filters, size));
    }

    private static List<String> names(SimilarPage page) {
        return page.hits().stream().map(Hit::chunkId).map(ChunkId::toString).toList();
    }

    private static Filters only(@Nullable String product, @Nullable String version) {
        return new Filters(null, product, version, null, null);
    }

    @Test
    void findsWhatSaysNearlyTheSameElsewhere() {
        List<Hit> hits = near(meaning, Filters.NONE, 3).hits();
        assertThat(hits).hasSize(3);
        assertThat(hits.get(0).chunkId()).hasToString("kiln::1.0::handbook::oven::1");
        assertThat(hits.get(0).snippet()).startsWith("Heat the kiln by a hundred degrees");
    }

    @Test
    void leavesOutItselfAndItsOwnSection() {
        assertThat(names(near(meaning, Filters.NONE, 20))).doesNotContain(HEAT, "kiln::2.0::handbook::oven::2");
    }

    @Test
    void takesOneOfEachSection() {
        assertThat(near(meaning, only("kiln", "2.0"), 20).hits())
                .extracting(Hit::headingPath)
                .containsExactly(List.of("Glazes"));
    }

    @Test
    void findsByWordsWhereThereAreNoVectors() {
        assertThat(names(near(words, only("cellar", null), 5))).containsExactly("cellar::7::guide::wine::2");
        assertThat(names(near(words, Filters.NONE, 20))).doesNotContain(HEAT);
    }

    @Test
    void understandsVersionsAsPeopleWriteThemAndNamesThoseThereAre() {
        assertThat(names(near(meaning, only("kiln", "v1.0"), 5))).containsExactly("kiln::1.0::handbook::oven::1");
        SimilarPage none = near(meaning, only("kiln", "3.0"), 5);
        assertThat(none.hits()).isEmpty();
        assertThat(none.notices()).singleElement().asString().contains("1.0 and 2.0");
    }

    @Test
    void isEmptyForAChunkThatIsNotThere() {
        ChunkId absent = ChunkId.of("kiln::2.0::handbook::oven::99");
        assertThat(meaning.getBean(SimilarChunks.class)
                        .to(absent, Filters.NONE, 5)
                        .blockOptional())
                .isEmpty();
    }
}
