package dev.mcdewey.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mcdewey.index.embedding.EmbeddingSpec;
import dev.mcdewey.index.generation.GenerationRecipe;
import dev.mcdewey.index.generation.Generations;
import dev.mcdewey.search.store.LibraryMismatchException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;

class KeywordOnlyServiceTest {

    private static final String NONE = "--mcdewey.embedding.provider=none";

    private final RunningService service = RunningService.get();

    @Test
    void searchesByWordsAndSaysSo() throws IOException {
        try (ConfigurableApplicationContext words = service.another(NONE, "--mcdewey.index.prefix=words")) {
            new Indexing(words).publishInventedLibrary();

            search(words, "q=outage")
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.hits[0].page")
                    .isEqualTo(212)
                    .jsonPath("$.notices")
                    .isEqualTo(List.of("Searched by words alone: this library has no embeddings."));
            search(words, "q=outage&mode=semantic")
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.total")
                    .isEqualTo(0)
                    .jsonPath("$.notices.length()")
                    .isEqualTo(1);
        }
    }

    @Test
    void saysWhichCommandRebuildsALibraryThatWasIndexedOtherwise() throws IOException {
        try (ConfigurableApplicationContext other = service.another("--mcdewey.index.prefix=otherwise")) {
            Generations generations = other.getBean(Generations.class);
            generations.publish(generations.open(GenerationRecipe.of(EmbeddingSpec.NONE)));

            search(other, "q=outage")
                    .expectStatus()
                    .isEqualTo(503)
                    .expectBody()
                    .jsonPath("$.detail")
                    .value(String.class, detail -> assertThat(detail)
                            .contains("model none", "./mcdewey ingest --library DIR --rebuild"));
        }
    }

    @Test
    void doesNotStartOnALibraryThatWasIndexedOtherwise() {
        assertThatThrownBy(() -> service.another(NONE).close()).isInstanceOf(LibraryMismatchException.class);
    }

    private static WebTestClient.ResponseSpec search(ConfigurableApplicationContext service, String parameters) {
        return RunningService.client(service)
                .get()
                .uri("/api/v1/search?" + parameters)
                .exchange();
    }
}
