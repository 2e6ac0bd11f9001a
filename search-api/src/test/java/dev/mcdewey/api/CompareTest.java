package dev.mcdewey.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class CompareTest {

    private static final String GUIDE = "product=pump&guide=operator-guide";
    private static final String PUMP = "pump::v12.10::operator-guide::operator-guide::";

    private final RunningService service = RunningService.get();

    private WebTestClient.ResponseSpec ask(String address, MediaType type) {
        return service.client()
                .get()
                .uri(URI.create(service.address() + address))
                .accept(type)
                .exchange();
    }

    private String page(String address) {
        return Objects.requireNonNull(ask(address, MediaType.TEXT_HTML)
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    @Test
    void saysWhatChangedBetweenTwoVersionsHoweverTheyAreWritten() {
        ask("/api/v1/compare?" + GUIDE + "&from=12.5&to=latest", MediaType.APPLICATION_JSON)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.from")
                .isEqualTo("v12.5")
                .jsonPath("$.to")
                .isEqualTo("v12.10")
                .jsonPath("$.versions")
                .isEqualTo(List.of("v12.10", "v12.5", "v12.0"))
                .jsonPath("$.counts.unchanged")
                .isEqualTo(30)
                .jsonPath("$.total")
                .isEqualTo(1)
                .jsonPath("$.sections[0].change")
                .isEqualTo("changed")
                .jsonPath("$.sections[0].to.chunk_id")
                .isEqualTo(PUMP + "4")
                .jsonPath("$.sections[0].to.page_label")
                .isEqualTo("197")
                .jsonPath("$.sections[0].diff[*].op")
                .isEqualTo(List.of("same", "removed", "added", "same"))
                .jsonPath("$.sections[0].diff[1].text")
                .isEqualTo("v12.5");
    }

    @ParameterizedTest
    @CsvSource({
        "guide=operator-guide&from=12.0&to=12.5, product, pump",
        "product=pump&from=12.0&to=12.5, guide, operator-guide",
        "product=pump&guide=operator-guide&to=12.5, from, v12.10",
        "product=pump&guide=operator-guide&from=12.5, to, v12.10",
        "product=pump&guide=operator-guide&from=12.5&to=v12.5, to, v12.10",
        "product=pump&guide=operator-guide&from=12.0&to=12.5&size=51, size, 50",
        "product=pump&guide=operator-guide&from=12.0&to=12.5&offset=-1, offset, 0",
        "product=pump&guide=operator-guide&from=12.0&to=12.5&change=burnt, change, moved"
    })
    void namesTheParameterThatIsWrongAndWhatItMayBe(String query, String parameter, String named) {
        ask("/api/v1/compare?" + query, MediaType.APPLICATION_JSON)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].parameter")
                .isEqualTo(parameter)
                .jsonPath("$.detail")
                .value(
                        String.class,
                        detail -> assertThat(detail).startsWith(parameter).contains(named));
    }

    @ParameterizedTest
    @CsvSource({
        "product=pumps&guide=operator-guide&from=12.0&to=12.5, pump",
        "product=pump&guide=manual&from=12.0&to=12.5, operator-guide",
        "product=pump&guide=operator-guide&from=11&to=12.5, v12.10"
    })
    void namesWhatThereIsWhereSomethingIsNot(String query, String named) {
        ask("/api/v1/compare?" + query, MediaType.APPLICATION_JSON)
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).contains(" here; ", named));
    }

    @Test
    void showsPeopleTheWordsThatCameAndWent() {
        assertThat(page("/compare?" + GUIDE + "&from=v12.5&to=v12.10"))
                .contains("<del>v12.5</del><ins>v12.10</ins>")
                .contains("30 sections of the guide are unchanged", "Operations › What is new")
                .contains("href=\"/guides/pump/v12.5/operator-guide?file=operator-guide#chunk-4\"")
                .contains("href=\"/guides/pump/v12.10/operator-guide?file=operator-guide#chunk-4\"")
                .contains("<option value=\"v12.0\">v12.0</option>")
                .doesNotContain("<script");
    }

    @Test
    void saysSoWhereNothingOfAKindIsDifferent() {
        assertThat(page("/compare?" + GUIDE + "&from=v12.5&to=v12.10&change=moved&section="))
                .contains("No section of this kind is different.", "aria-current=\"true\"><span>moved</span>");
    }

    @Test
    void isReachedFromTheReaderAndFromTheLibrary() {
        String link = "href=\"/compare?product=pump&amp;guide=operator-guide&amp;from=v12.5&amp;to=v12.10\"";
        assertThat(page("/guides/pump/v12.10/operator-guide")).contains(link, "Changes since v12.5");
        assertThat(page("/guides/pump/v12.0/operator-guide")).doesNotContain("Changes since");
        assertThat(page("/library")).contains(link);
    }
}
