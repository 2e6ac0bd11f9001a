package dev.mcdewey.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.index.embedding.EmbeddingSpec;
import dev.mcdewey.index.generation.GenerationRecipe;
import dev.mcdewey.index.generation.Generations;
import dev.mcdewey.index.refresh.RefreshLog;
import dev.mcdewey.index.refresh.RefreshRecord;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;

class EntityTagsTest {

    private static final String CHUNK = "pump::v12.5::operator-guide::operator-guide::2";

    private final RunningService service = RunningService.get();

    private static WebTestClient.ResponseSpec ask(WebTestClient client, String address, String tag) {
        return client.get().uri(address).header(HttpHeaders.IF_NONE_MATCH, tag).exchange();
    }

    private static String tag(WebTestClient client, String address) {
        HttpHeaders headers = client.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Cache-Control", "no-cache")
                .expectBody(byte[].class)
                .returnResult()
                .getResponseHeaders();
        return Objects.requireNonNull(headers.getETag(), address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/library",
                "/?q=pump",
                "/chunks/" + CHUNK,
                "/guides/pump/v12.5/operator-guide",
                "/compare?product=pump&guide=operator-guide&from=v12.0&to=v12.5",
                "/api/v1/library",
                "/api/v1/search?q=pump",
                "/api/v1/chunks/" + CHUNK + "/similar",
                "/api/v1/guides/pump/v12.5/operator-guide/pages/212"
            })
    void sparesWhoHasTheAnswerTheAnswer(String address) {
        String tag = tag(service.client(), address);
        ask(service.client(), address, "\"other\", " + tag)
                .expectStatus()
                .isNotModified()
                .expectHeader()
                .valueEquals("ETag", tag)
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectBody()
                .isEmpty();
        ask(service.client(), address, "\"other").expectStatus().isOk();
    }

    @Test
    void tellsAddressesApart() {
        Set<String> tags = Stream.of("/", "/library", "/?q=a", "/?q=b", "/api/v1/library")
                .map(address -> tag(service.client(), address))
                .collect(Collectors.toSet());
        assertThat(tags).hasSize(5);
    }

    @Test
    void tagsNoProblemsAndNothingThatIsNotTheLibrarys() {
        ask(service.client(), "/api/v1/chunks/no::such::guide::file::1", "*")
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .doesNotExist("ETag")
                .expectHeader()
                .valueEquals("Cache-Control", "no-store");
        ask(service.client(), "/actuator/health", "*")
                .expectStatus()
                .isOk()
                .expectHeader()
                .doesNotExist("ETag");
    }

    @Test
    void answersAgainAfterEveryRefresh() throws IOException {
        try (ConfigurableApplicationContext other = service.another("--mcdewey.index.prefix=tags")) {
            WebTestClient client = RunningService.client(other);
            client.get().uri("/api/v1/library").exchange().expectHeader().doesNotExist("ETag");

            publish(other);
            String first = await(client, "");
            publish(other);
            String second = await(client, first);
            other.getBean(RefreshLog.class).add(RefreshRecord.rolledBack("0", Instant.now(), Instant.now()));
            assertThat(await(client, second)).isNotIn(first, second);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/search?q=pump", "/?q=pump", "/api/v1/context?q=pump"})
    void keepsNobodyAtAnAnswerThatWillSoonBeBetter(String address) throws IOException {
        try (ConfigurableApplicationContext other = service.another(
                "--mcdewey.index.prefix=makeshift",
                "--mcdewey.embedding.provider=openai-compatible",
                "--mcdewey.embedding.endpoint.url=http://127.0.0.1:9/v1",
                "--mcdewey.embedding.endpoint.model=away",
                "--mcdewey.embedding.endpoint.dimensions=8")) {
            publish(other);
            RunningService.client(other)
                    .get()
                    .uri(address)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .doesNotExist("ETag")
                    .expectHeader()
                    .valueEquals("Cache-Control", "no-store");
        }
    }

    private static void publish(ConfigurableApplicationContext context) throws IOException {
        Generations generations = context.getBean(Generations.class);
        generations.publish(generations.open(GenerationRecipe.of(context.getBean(EmbeddingSpec.class))));
    }

    /** The tag of what is there after at most as long as a state is held. */
    private static String await(WebTestClient client, String before) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .until(
                        () -> {
                            HttpHeaders now = client.method(HttpMethod.HEAD)
                                    .uri("/api/v1/library")
                                    .header(HttpHeaders.IF_NONE_MATCH, before)
                                    .exchange()
                                    .expectBody()
                                    .returnResult()
                                    .getResponseHeaders();
                            return Objects.requireNonNullElse(now.getETag(), before);
                        },
                        tag -> !tag.equals(before));
    }
}
