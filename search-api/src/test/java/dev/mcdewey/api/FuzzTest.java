package dev.mcdewey.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.api.fuzz.Answer;
import dev.mcdewey.api.fuzz.Barrage;
import dev.mcdewey.api.fuzz.Fuzz;
import dev.mcdewey.api.fuzz.Mix;
import dev.mcdewey.api.fuzz.Request;
import dev.mcdewey.api.fuzz.Route;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks every route and page what nobody would ask. {@code -Dmcdewey.fuzz.requests} asks more than the build has time for,
 * {@code -Dmcdewey.fuzz.seed} asks something else; a request of which a failure tells is made again by the same seed.
 */
class FuzzTest {

    private static final Logger LOG = LoggerFactory.getLogger(FuzzTest.class);
    private static final JsonMapper JSON = new JsonMapper();

    private static final long SEED = Long.getLong("mcdewey.fuzz.seed", 5);
    private static final int REQUESTS = Integer.getInteger("mcdewey.fuzz.requests", 2_000);
    private static final int AT_ONCE = 4;

    /** Nobody waits longer: a search makes two requests to Elasticsearch, and each may take five seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** So that what is asked beside the fuzz does not become the load itself. */
    private static final Duration PAUSE = Duration.ofMillis(200);

    private static final RunningService SERVICE = RunningService.get();

    private final List<Route> described = Route.describedBy(JSON.readTree(description()));

    @Test
    void answersOrRefusesWhateverItIsAskedAndHoldsNobodyUp() {
        List<Route> routes = Stream.concat(described.stream(), pages()).toList();
        Flux<Request> requests = Flux.fromStream(new Fuzz(SEED, routes, KnownValues.all()).requests(REQUESTS));
        Barrage barrage = new Barrage(SERVICE.address(), PATIENCE);
        Mono<Mix> fuzz =
                barrage.send(requests, AT_ONCE).collectList().map(Mix::new).cache();
        Mono<Mix> beside = barrage.send(plainSearch())
                .repeatWhen(asked -> asked.delayElements(PAUSE))
                .takeUntilOther(fuzz)
                .collectList()
                .map(Mix::new);
        Mono.zip(fuzz, beside, FuzzTest::judge).block();
    }

    private static boolean judge(Mix fuzz, Mix beside) {
        LOG.info("Seed {}: {}; beside it {}", SEED, fuzz, beside);
        LOG.info("Accepted: {}", fuzz.acceptedByRoute());
        assertThat(fuzz.answers()).as("seed " + SEED).hasSize(REQUESTS).allSatisfy(FuzzTest::isSound);
        assertThat(beside.answers()).isNotEmpty().allMatch(answer -> answer.status() == 200);
        assertThat(fuzz.accepted()).isGreaterThan(0.5);
        assertThat(fuzz.acceptedByRoute())
                .allSatisfy((route, share) -> assertThat(share).as(route).isGreaterThan(0.2));
        return true;
    }

    @Test
    void asksEveryPage() {
        assertThat(pages().map(Route::path)).containsAll(SERVICE.pages());
    }

    private static void isSound(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 499);
        if (answer.status() >= 400 && !isPage(answer)) {
            assertThat(answer.contentType()).as(answer.toString()).isEqualTo("application/problem+json");
            assertThat(JSON.readTree(answer.body()).path("type").asString(""))
                    .as(answer.toString())
                    .startsWith("/problems/");
        }
    }

    private static boolean isPage(Answer answer) {
        return !answer.request().route().isOfApi() && answer.contentType().startsWith("text/html");
    }

    /** Pages are not described: each takes what a route does. */
    private Stream<Route> pages() {
        String guide = "/guides/{product}/{version}/{guide}";
        Route search = route("/api/v1/search");
        Route library = route("/api/v1/library");
        return Stream.of(
                search.page("/"),
                search.without("q").page("/"),
                library.page("/library"),
                library.page("/problems/{name}").with("name", "path"),
                route("/api/v1" + guide).page(guide).with("file", "query"),
                route("/api/v1/chunks/{chunk_id}").page("/chunks/{chunk_id}"),
                route("/api/v1/compare").page("/compare"));
    }

    private Route route(String path) {
        return described.stream()
                .filter(route -> route.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static Request plainSearch() {
        Route search = new Route("GET", "/api/v1/search", List.of());
        return new Request(-1, search, "/api/v1/search?q=pump+outage", "*/*", "text/plain", null);
    }

    private static String description() {
        return Objects.requireNonNull(SERVICE.client()
                .get()
                .uri("/v3/api-docs")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
