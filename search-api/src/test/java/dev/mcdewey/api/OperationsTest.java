package dev.mcdewey.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OperationsTest {

    private final RunningService service = RunningService.get();

    private WebTestClient.ResponseSpec ask(String address) {
        return service.client().get().uri(address).exchange();
    }

    private String body(String address) {
        return Objects.requireNonNull(ask(address)
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    @Test
    void describesAnswersByTheNamesTheyHave() {
        JsonNode schemas = new JsonMapper().readTree(body("/v3/api-docs")).at("/components/schemas");
        JsonNode hit =
                new JsonMapper().readTree(body("/api/v1/search?q=pump&size=1")).at("/hits/0");
        assertThat(schemas.at("/Hit/properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(hit.propertyNames());
        assertThat(schemas.at("/Hit/properties/chunk_id/type").asString()).isEqualTo("string");
        assertThat(schemas.has("Problem")).isTrue();
    }

    @Test
    void offersTheDescriptionToPeople() {
        ask("/swagger-ui.html").expectStatus().is3xxRedirection();
        assertThat(body("/swagger-ui/index.html")).contains("swagger-ui");
    }

    @Test
    void tellsHowItFares() {
        assertThat(body("/actuator/health")).contains("\"library\":{\"status\":\"UP\"}");
        body("/api/v1/search?q=pump");
        assertThat(body("/actuator/prometheus")).contains("http_server_requests_seconds_bucket", "/api/v1/search");
    }

    @Test
    void compressesWhatIsLarge() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(service.address() + "/guides/pump/v12.5/operator-guide"))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<Void> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    }
}
