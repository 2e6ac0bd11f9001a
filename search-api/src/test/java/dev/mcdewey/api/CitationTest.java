package dev.mcdewey.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class CitationTest {

    private static final String PUMP = "pump::v12.5::operator-guide::operator-guide::";

    private final RunningService service = RunningService.get();

    private WebTestClient.ResponseSpec verify(String json) {
        return service.client()
                .post()
                .uri("/api/v1/citations/verify")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json.replace('\'', '"'))
                .exchange();
    }

    @Test
    void verifiesAQuoteAndSaysWhereItStands() {
        verify("{'quote': 'close the inlet valve, wait thirty seconds and press Restart', 'chunk_id': '" + PUMP + "2'}")
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.APPLICATION_JSON)
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("verified")
                .jsonPath("$.found_in[0].versions")
                .isEqualTo(List.of("v12.10", "v12.5", "v12.0"))
                .jsonPath("$.passages[0].text")
                .isEqualTo("close the inlet valve, wait thirty seconds and press **Restart")
                .jsonPath("$.passages[0].heading_path[1]")
                .isEqualTo("Recover from an outage")
                .jsonPath("$.passages[0].places[0].chunk_id")
                .isEqualTo(PUMP + "2")
                .jsonPath("$.passages[0].places[0].page")
                .isEqualTo(212)
                .jsonPath("$.passages[0].places[0].page_label")
                .isEqualTo("196")
                .jsonPath("$.passages[0].places[0].url")
                .isEqualTo("https://acme.example/pump/v12.5/operator-guide.pdf")
                .jsonPath("$.closest")
                .value(closest -> assertThat(closest).isNull());
    }

    @Test
    void showsWhatWasAltered() {
        verify("{'quote': 'wait forty seconds and press Restart', 'product': 'pump', 'version': 'latest'}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("altered")
                .jsonPath("$.closest.changes[?(@.kind == 'only_in_quote')].text")
                .isEqualTo("forty")
                .jsonPath("$.closest.changes[?(@.kind == 'only_in_guide')].text")
                .isEqualTo("thirty");
    }

    @Test
    void saysInWhichVersionAQuoteStandsInstead() {
        verify("{'quote': 'This release of the pump is v12.0', 'chunk_id': '" + PUMP + "4'}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("elsewhere")
                .jsonPath("$.found_in[0].versions")
                .isEqualTo(List.of("v12.0"))
                .jsonPath("$.closest.places[0].chunk_id")
                .isEqualTo(PUMP + "4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | quote",
                "{'quote': ' '} | quote",
                "{'quote': 'two words'} | quote",
                "{'quote': '… [...] —'} | quote",
                "{'quote': '[](https://pump.example/a/b/c)'} | quote",
                "{'quote': 'three words here', 'chunk_id': 'nonsense'} | chunk_id",
                "{'quote': 'three words here', 'chunkId': 'pump::v12.5::a::b::1'} | chunkId",
                "{'quote': {'a': 1}} | quote"
            })
    void namesTheFieldThatIsWrong(String json, String field) {
        refused(verify(json.replace("''", "'")), field);
    }

    @Test
    void refusesWhatIsLongerThanAQuote() {
        refused(verify("{'quote': '" + "word ".repeat(401) + "'}"), "quote");
        refused(verify("{'quote': 'three words here', 'product': '" + "p".repeat(256) + "'}"), "product");
    }

    private static void refused(WebTestClient.ResponseSpec answer, String field) {
        answer.expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.errors[0].parameter")
                .isEqualTo(field);
    }

    @Test
    void namesTheFieldsThatItKnows() {
        verify("{'quote': 'three words here', 'produkt': 'pump'}")
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("produkt is not known here; known are chunk_id, guide, product, quote, vendor, version.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{bad", "[]", "null"})
    void refusesWhatIsNoRequest(String json) {
        verify(json)
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.errors")
                .doesNotExist()
                .jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).startsWith("The body must be a JSON object"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'quote': 'wait thirty seconds and press Restart'}",
                "{'quote': 'wait forty seconds and press Restart'}",
                "{'quote': 'Calibrate the TIDE meter when the water stands still.'}",
                "{'quote': 'nobody has ever written this'}"
            })
    void answersAsItIsDescribed(String json) {
        ApiDescription description = new ApiDescription(
                body(service.client().get().uri("/v3/api-docs").exchange()));
        ApiDescription.Route route = description
                .operations()
                .filter(known -> known.path().equals("/api/v1/citations/verify"))
                .findFirst()
                .orElseThrow();

        assertThat(description.faults(route.response("200"), ApiDescription.read(body(verify(json)))))
                .isEmpty();
    }

    private static String body(WebTestClient.ResponseSpec answer) {
        return Objects.requireNonNull(
                answer.expectBody(String.class).returnResult().getResponseBody());
    }
}
