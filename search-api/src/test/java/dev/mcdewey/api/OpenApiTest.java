package dev.mcdewey.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.api.ApiDescription.Route;
import java.net.URI;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

class OpenApiTest {

    private static final RunningService SERVICE = RunningService.get();

    private static final ApiDescription DESCRIPTION = new ApiDescription(body("/v3/api-docs"));

    private static final String VERIFY = "/api/v1/citations/verify";
    private static final String CHUNK = "/api/v1/chunks/pump::v12.5::operator-guide::operator-guide::2";
    private static final String READINGS =
            "/api/v1/chunks/tide%20meter::2024%20%2850%25%20beta%29::user%20guide::chapter%202::1";

    private static String body(String address) {
        return Objects.requireNonNull(SERVICE.client()
                .get()
                .uri(URI.create(SERVICE.address() + address))
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    static Stream<Route> routes() {
        return DESCRIPTION.operations();
    }

    private static Route route(String path) {
        return routes().filter(route -> route.path().equals(path)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/search | /api/v1/search?q=pump&size=5",
                "/api/v1/search | /api/v1/search?q=level&mode=keyword",
                "/api/v1/search | /api/v1/search?q=pump&version=v99",
                "/api/v1/suggest | /api/v1/suggest?q=p&size=20",
                "/api/v1/suggest | /api/v1/suggest?q=p&version=v99",
                "/api/v1/chunks/{chunk_id} | " + CHUNK,
                "/api/v1/chunks/{chunk_id} | " + READINGS,
                "/api/v1/chunks/{chunk_id}/context | " + CHUNK + "/context?before=1&after=20",
                "/api/v1/chunks/{chunk_id}/similar | " + READINGS + "/similar?size=20",
                "/api/v1/context | /api/v1/context?q=pump&max_tokens=300",
                "/api/v1/context | /api/v1/context?q=level&product=tide%20meter&mode=keyword&complete=false",
                "/api/v1/compare | /api/v1/compare?product=pump&guide=operator-guide&from=12.0&to=latest",
                "/api/v1/library | /api/v1/library",
                "/api/v1/guides/{product}/{version}/{guide} | /api/v1/guides/pump/v12.5/operator-guide",
                "/api/v1/guides/{product}/{version}/{guide}/pages/{page} "
                        + "| /api/v1/guides/pump/v12.5/operator-guide/pages/214"
            })
    void answersAsItIsDescribed(String path, String address) {
        assertThat(DESCRIPTION.faults(route(path).response("200"), ApiDescription.read(body(address))))
                .isEmpty();
    }

    @Test
    void verifiesAsItIsDescribed() {
        String verdict = SERVICE.client()
                .post()
                .uri(VERIFY)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"quote\": \"close the inlet valve, wait a minute\"}")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(DESCRIPTION.faults(
                        route(VERIFY).response("200"), ApiDescription.read(Objects.requireNonNull(verdict))))
                .isEmpty();
    }

    @Test
    void looksAtEveryRoute() throws NoSuchMethodException {
        CsvSource asked = OpenApiTest.class
                .getDeclaredMethod("answersAsItIsDescribed", String.class, String.class)
                .getAnnotation(CsvSource.class);
        Stream<String> answered = Arrays.stream(asked.value()).map(row -> row.substring(0, row.indexOf(' ')));
        assertThat(routes().map(Route::path))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(answered, Stream.of(VERIFY)).distinct().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/search | 400 | /api/v1/search?size=many&from=-1",
                "/api/v1/library | 400 | /api/v1/library?full",
                "/api/v1/chunks/{chunk_id} | 400 | /api/v1/chunks/nonsense",
                "/api/v1/chunks/{chunk_id} | 404 | /api/v1/chunks/a::b::c::d::1",
                "/api/v1/guides/{product}/{version}/{guide} | 404 | /api/v1/guides/a/b/c",
                "/api/v1/compare | 404 | /api/v1/compare?product=pump&guide=operator-guide&from=1&to=2"
            })
    void failsAsItIsDescribed(String path, String status, String address) {
        assertThat(DESCRIPTION.faults(route(path).response(status), ApiDescription.read(body(address))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void showsAnExampleOfEveryAnswerThatIsAsItIsDescribed(Route route) {
        assertThat(route.operation().get("responses").propertyNames()).contains("200", "400", "503", "default");
        route.operation()
                .get("responses")
                .propertyStream()
                .filter(response -> response.getValue().has("content"))
                .forEach(response -> {
                    JsonNode example =
                            ApiDescription.content(response.getValue()).get("example");
                    assertThat(example).as(route + " " + response.getKey()).isNotNull();
                    assertThat(DESCRIPTION.faults(response.getValue(), example)).isEmpty();
                });
    }

    @ParameterizedTest
    @MethodSource("routes")
    void saysOfEveryParameterWhatItIsAndHowFarItGoes(Route route) {
        assertThat(route.operation().get("summary").asString()).isNotEmpty();
        route.parameters().forEach(parameter -> {
            String name = route + " " + parameter.get("name").asString();
            JsonNode schema = parameter.get("schema");
            assertThat(parameter.path("description").asString()).as(name).isNotEmpty();
            assertThat(parameter.has("example") || schema.has("default"))
                    .as(name + " has an example")
                    .isTrue();
            assertThat(schema.propertyNames())
                    .as(name)
                    .containsAnyOf("maxLength", "maximum", "enum", "pattern", "format");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"size", "from"})
    void describesNumbersAsNumbers(String name) {
        JsonNode schema = route("/api/v1/search")
                .parameters()
                .filter(parameter -> parameter.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .get("schema");
        assertThat(schema.get("type").asString()).isEqualTo("integer");
        assertThat(schema.get("default").isNumber()).isTrue();
    }
}
