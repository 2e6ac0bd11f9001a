package dev.mcdewey.ingest;

import static dev.mcdewey.ingest.LibraryOnDisk.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mcdewey.index.generation.GenerationRecipe;
import dev.mcdewey.index.guide.GuideChunk;
import dev.mcdewey.search.GuideSearch;
import dev.mcdewey.search.GuideSearchConfiguration;
import dev.mcdewey.search.hits.HitPage;
import dev.mcdewey.search.query.Filters;
import dev.mcdewey.search.query.SearchMode;
import dev.mcdewey.search.query.SearchQuery;
import dev.mcdewey.search.store.LibraryMismatchException;
import dev.mcdewey.search.store.LibraryUnavailableException;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A library whose vectors come from a service. */
class EndpointRefreshTest extends IngestTest {

    private static final String PAGES = "acme/tern/v1/admin/page%d.md";
    private static final SearchQuery QUESTION =
            new SearchQuery("which gauge shows seven bar", Filters.NONE, SearchMode.SEMANTIC, 3, 0);

    private CountingEndpoint endpoint;

    @BeforeEach
    void bringPages() throws IOException {
        endpoint = new CountingEndpoint();
        for (int i = 0; i < 6; i++) {
            library.with(PAGES.formatted(i), page("Page " + i, sections(i)));
        }
    }

    private static String[] sections(int page) {
        return IntStream.range(0, 12)
                .mapToObj(i -> "Section " + i + ": Valve " + page + " of line " + i + " opens by hand.")
                .toArray(String[]::new);
    }

    @AfterEach
    void stop() {
        endpoint.close();
    }

    @Test
    void isEmbeddedOnceThoughTheServiceIsBusyAtTimes() throws IOException {
        endpoint.refuse(2, 3);
        assertThat(bench.run(endpoint.settings()).exitCode()).isZero();

        assertThat(endpoint.embedded()).hasSameSizeAs(stored.chunks()).doesNotHaveDuplicates();
        assertThat(stored.lastRefresh().embeddings())
                .isEqualTo(endpoint.embedded().size());
        assertThat(stored.generations().recipe(stored.live()))
                .isEqualTo(new GenerationRecipe(
                        GenerationRecipe.SCHEMA, "openai-compatible:counting", CountingEndpoint.DIMENSIONS));

        int before = endpoint.embedded().size();
        library.with(PAGES.formatted(7), page("More", "Pressure: The gauge shows seven bar."));
        bench.run(endpoint.settings());
        assertThat(endpoint.embedded()).hasSize(before + 1);
    }

    @Test
    void hasTheChunksThatItHasWithoutVectors() throws IOException {
        bench.run(endpoint.settings());
        List<String> texts = texts();
        bench.run("--mcdewey.embedding.provider=none");

        assertThat(texts()).isEqualTo(texts);
    }

    /** Of six pages with two batches each, eight batches complete at least two, however many cores there are. */
    @Test
    void goesOnWhereTheServiceFailedIt() throws IOException {
        endpoint.refuse(1_000, 8);
        IngestRun run = bench.run(endpoint.settings("--mcdewey.ingest.files-per-commit=1"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors())
                .contains("The embedding endpoint http://127.0.0.1", "(model counting) answered 429", "asked 4 times")
                .contains("Nothing was published", "The next refresh goes on from what is done.")
                .doesNotContain("Elasticsearch", "\tat ");
        endpoint.refuse(0, 0);
        assertThat(bench.run(endpoint.settings()).exitCode()).isZero();
        assertThat(endpoint.embedded().size() - stored.chunks().size()).isBetween(0, 4 * 8);
        assertThat(stored.lastRefresh().embeddings()).isLessThan(stored.chunks().size());
    }

    @Test
    void isFoundByMeaningAndOnlyWithTheSettingsItWasIndexedWith() throws IOException {
        library.with(PAGES.formatted(7), page("More", "Pressure: The gauge shows seven bar."));
        bench.run(endpoint.settings());

        try (AnnotationConfigApplicationContext service = service(endpoint.settings())) {
            assertThat(found(service).hits().get(0).headingPath()).containsExactly("Pressure");
            endpoint.close();
            assertThatThrownBy(() -> found(service))
                    .isInstanceOf(LibraryUnavailableException.class)
                    .hasMessageContaining("while searching: The embedding endpoint");
        }
        assertThatThrownBy(() -> service().close())
                .isInstanceOf(LibraryMismatchException.class)
                .hasMessageContainingAll(
                        "openai-compatible:counting (64 dimensions)",
                        "mcdewey.embedding.endpoint.model=counting, mcdewey.embedding.endpoint.dimensions=64",
                        "./mcdewey ingest --library DIR --rebuild");
    }

    private AnnotationConfigApplicationContext service(String... settings) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        TestPropertyValues.of(Arrays.stream(settings).map(setting -> setting.substring(2)))
                .and(
                        "spring.elasticsearch.uris=" + SERVER.uri(),
                        "mcdewey.index.prefix=" + stored.names().prefix())
                .applyTo(context);
        context.register(GuideSearchConfiguration.class);
        context.refresh();
        return context;
    }

    private static HitPage found(AnnotationConfigApplicationContext service) {
        return Objects.requireNonNull(
                service.getBean(GuideSearch.class).search(QUESTION).block(Duration.ofMinutes(1)));
    }

    @Test
    void isNotBegunWithVectorsOfAnotherLength() throws IOException {
        IngestRun run = bench.run(endpoint.settings("--mcdewey.embedding.endpoint.dimensions=1024"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).contains("gave a vector of 64 dimensions", "dimensions is 1024. Set it to 64");
    }

    @Test
    void saysWhichSettingIsMissing() {
        IngestRun run = bench.run(endpoint.settings("--mcdewey.embedding.endpoint.model="));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors())
                .contains("The refresh could not start: mcdewey.embedding.provider=openai-compatible needs"
                        + " mcdewey.embedding.endpoint.model: set it to the model's name as the endpoint knows it.");
    }

    private List<String> texts() throws IOException {
        return stored.chunks().stream().map(GuideChunk::text).sorted().toList();
    }
}
