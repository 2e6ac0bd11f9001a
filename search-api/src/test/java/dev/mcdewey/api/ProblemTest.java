package dev.mcdewey.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
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
        "/api/v1/chunks/nonsense, chunk_id",
        "/api/v1/chunks/a::b::c::d::1/context?before=51, before",
        "/api/v1/chunks/a::b::c::d::1/context?after=x, after",
        "/api/v1/chunks/a::b::c::d::1/similar?size=21, size",
        "/api/v1/guides/pump/v12.5/operator-guide/pages/two, page"
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
                .jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).startsWith(parameter + " "));
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
        assertThat(page).contains("<h1>Bad Request</h1>", "<code>chunk_id</code>");
    }
}
