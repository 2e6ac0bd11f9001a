package dev.mcdewey.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class ContextTest {

    private final RunningService service = RunningService.get();

    private WebTestClient.ResponseSpec ask(String parameters) {
        return service.client().get().uri("/api/v1/context?" + parameters).exchange();
    }

    @Test
    void bringsPassagesWithTheirCitations() {
        ask("q=recover from an outage&product=pump&version=v12.5&max_tokens=300")
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.APPLICATION_JSON)
                .expectBody()
                .jsonPath("$.max_tokens")
                .isEqualTo(300)
                .jsonPath("$.tokens")
                .value(Integer.class, tokens -> assertThat(tokens).isBetween(50, 300))
                .jsonPath("$.passages[?(@.page == 212 || @.last_page == 212)].version")
                .isEqualTo("v12.5")
                .jsonPath("$.text")
                .value(String.class, text -> assertThat(text).contains("## [1] ", InventedLibrary.OUTAGE))
                .jsonPath("$.omitted")
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "max_tokens=100,q",
                "q= ,q",
                "q=a&max_tokens=99,max_tokens",
                "q=a&max_tokens=16001,max_tokens",
                "q=a&max_tokens=many,max_tokens",
                "q=a&mode=fuzzy,mode",
                "q=a&complete=perhaps,complete"
            })
    void namesTheParameterThatIsWrong(String parameters, String parameter) {
        ask(parameters)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].parameter")
                .isEqualTo(parameter);
    }

    @Test
    void describesItsParameters() {
        service.client()
                .get()
                .uri("/v3/api-docs")
                .exchange()
                .expectBody()
                .jsonPath("$.paths['/api/v1/context'].get.parameters[*].name")
                .isEqualTo(List.of(
                        "q", "vendor", "product", "version", "guide", "kind", "mode", "max_tokens", "complete"));
    }
}
