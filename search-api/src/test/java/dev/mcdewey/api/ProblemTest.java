package dev.mcdewey.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.api.fuzz.Answer;
import dev.mcdewey.api.fuzz.Barrage;
import dev.mcdewey.api.fuzz.Request;
import dev.mcdewey.api.fuzz.Route;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class ProblemTest {

    private final RunningService service = RunningService.get();

    private WebTestClient.ResponseSpec ask(HttpMethod method, String address) {
        return service.client()
                .method(method)
                .uri(URI.create(service.address() + address))
                .exchange();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/search, q",
        "/api/v1/search?q=%20, q",
        "/api/v1/search?q=a&size=0, size",
        "/api/v1/search?q=a&size=101, size",
        "/api/v1/search?q=a&size=many, size",
        "/api/v1/search?q=a&from=-1, from",
        "/api/v1/search?q=a&from=995, from",
        "/api/v1/search?q=a&mode=fuzzy, mode",
        "/?mode=fuzzy, mode",
        "/?q=a&mode=fuzzy, mode",
        "/api/v1/chunks/nonsense, chunk_id",
        "/api/v1/chunks/a::b::c::d::1/context?before=51, before",
        "/api/v1/chunks/a::b::c::d::1/context?after=x, after",
        "/api/v1/chunks/a::b::c::d::1/similar?size=21, size",
        "/api/v1/suggest?size=5, q",
        "/api/v1/suggest?q=a&size=21, size",
        "/api/v1/guides/pump/v12.5/operator-guide/pages/two, page",
        "/api/v1/guides/pump/v12.5/operator-guide/pages/0, page",
        "/api/v1/search?q=a&produkt=pump, produkt",
        "/api/v1/search?q=a&q=b, q",
        "/api/v1/search?q=a&size=1&size=2, size",
        "/api/v1/search?q=a&version=7.3&version=7.10, version",
        "/api/v1/chunks/a::b::c::d::1/context?before=1&before=1, before",
        "/?q=a&version=7.3&version=7.10, version",
        "/api/v1/library?full=true, full",
        "/api/v1/chunks/a::b::c::d::1/context?befor=1&after=1, befor"
    })
    void namesTheParameterThatIsWrong(String address, String parameter) {
        ask(HttpMethod.GET, address)
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.errors[0].parameter")
                .isEqualTo(parameter)
                .jsonPath("$.type")
                .isEqualTo("/problems/invalid-parameter")
                .jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).startsWith(parameter + " "));
    }

    @ParameterizedTest
    @CsvSource({"400, /api/v1/library?%zz", "400, /library?a=%c", "414, /api/v1/search?q=aa"})
    void explainsWhatIsRefusedBeforeItReachesARoute(int status, String address) {
        String asked = status == 414 ? address.repeat(1_000) : address;
        Request request = new Request(0, new Route("GET", address, List.of()), asked, "*/*", "text/plain", null);
        Answer answer = Objects.requireNonNull(new Barrage(service.address(), Duration.ofSeconds(10))
                .send(request)
                .block());
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains("\"type\":\"/problems/request-refused\"", "\"status\":" + status, "address");
    }

    @Test
    void boundsTheNamesInAnAddress() {
        ask(HttpMethod.GET, "/api/v1/guides/pump/" + "v".repeat(256) + "/operator-guide")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].parameter")
                .isEqualTo("version");
    }

    @Test
    void namesTheParametersThatARouteKnows() {
        ask(HttpMethod.GET, "/api/v1/chunks/a::b::c::d::1/context?befor=1")
                .expectBody()
                .jsonPath("$.errors[0].message")
                .isEqualTo("is not known here; known are after, before");
        ask(HttpMethod.GET, "/?q=pump&utm_source=mail").expectStatus().isOk();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/library?full, invalid-parameter",
        "GET, /api/v1/chunks/no::such::guide::file::1, not-in-library",
        "GET, /api/v1/nothing, no-such-address",
        "PUT, /api/v1/library, method-not-allowed"
    })
    void leadsToAPageThatExplainsTheKindOfProblem(String method, String address, String kind) {
        ask(HttpMethod.valueOf(method), address)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/" + kind)
                .jsonPath("$.title")
                .value(String.class, title -> explained("/problems/" + kind, title));
    }

    private void explained(String type, String title) {
        ask(HttpMethod.GET, type).expectStatus().isOk().expectBody(String.class).value(page -> assertThat(page)
                .contains("<h1>" + title + "</h1>", type));
    }

    @Test
    void refusesFormatsThatItDoesNotSpeak() {
        service.client()
                .get()
                .uri("/api/v1/library")
                .accept(MediaType.APPLICATION_XML)
                .exchange()
                .expectStatus()
                .isEqualTo(406)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/request-refused");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/chunks/pump::v12.5::operator-guide::operator-guide::999",
        "/api/v1/chunks/no::such::guide::file::1",
        "/api/v1/chunks/no::such::guide::file::1/context",
        "/api/v1/chunks/no::such::guide::file::1/similar",
        "/api/v1/guides/pump/v12.5/no-guide",
        "/api/v1/guides/pump/v12.5/operator-guide/pages/1",
        "/api/v1/guides/no/such/guide/pages/1",
        "/api/v1/nothing",
        "/actuator/env"
    })
    void saysWhatIsNotThere(String address) {
        ask(HttpMethod.GET, address)
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo(404)
                .jsonPath("$.detail")
                .isNotEmpty();
    }

    @Test
    void saysWhichMethodsARouteTakes() {
        ask(HttpMethod.DELETE, "/api/v1/search?q=a")
                .expectStatus()
                .isEqualTo(405)
                .expectHeader()
                .valueEquals("Allow", "GET")
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void showsBrowsersThePageInsteadOfTheProblem() {
        String page = service.client()
                .get()
                .uri("/chunks/nonsense")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_HTML)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(page).contains("<h1>A parameter is wrong</h1>", "<code>chunk_id</code>");
    }
}
