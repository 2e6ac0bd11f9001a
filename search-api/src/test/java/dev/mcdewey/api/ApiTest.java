package dev.mcdewey.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.util.UriUtils;

class ApiTest {

    private static final String PUMP = "pump::v12.10::operator-guide::operator-guide::";

    private final RunningService service = RunningService.get();

    private WebTestClient.BodyContentSpec json(String address) {
        return service.client()
                .get()
                .uri(URI.create(service.address() + address))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.APPLICATION_JSON)
                .expectBody();
    }

    @Test
    void findsTheSectionThatAnswersAndSaysWhereItStands() {
        json("/api/v1/search?q=recover%20from%20an%20outage&product=pump&size=3")
                .jsonPath("$.query")
                .isEqualTo("recover from an outage")
                .jsonPath("$.hits.length()")
                .isEqualTo(3)
                .jsonPath("$.hits[0].chunk_id")
                .isEqualTo(PUMP + "2")
                .jsonPath("$.hits[0].page")
                .isEqualTo(212)
                .jsonPath("$.hits[0].page_label")
                .isEqualTo("196")
                .jsonPath("$.hits[0].last_page")
                .isEqualTo(212)
                .jsonPath("$.hits[0].also_in")
                .isEqualTo(List.of("v12.5", "v12.0"))
                .jsonPath("$.facets.product[0].value")
                .isEqualTo("pump")
                .jsonPath("$.took_ms")
                .isNumber();
    }

    @Test
    void showsUnknownPagesAsNull() {
        json("/api/v1/search?q=slack%20water&mode=keyword")
                .jsonPath("$.hits[0].page")
                .value(page -> assertThat(page).isNull());
    }

    @Test
    void pagesThroughARankingWithoutRepeatingAHit() {
        json("/api/v1/search?q=error%20code&mode=keyword&size=1&from=1")
                .jsonPath("$.hits.length()")
                .isEqualTo(1)
                .jsonPath("$.total")
                .isEqualTo(25);
    }

    @Test
    void answersEveryMode() {
        json("/api/v1/search?q=pump&mode=semantic&size=1")
                .jsonPath("$.hits.length()")
                .isEqualTo(1);
        json("/api/v1/search?q=pump&mode=keyword&size=1")
                .jsonPath("$.hits.length()")
                .isEqualTo(1);
        json("/api/v1/search?q=pump&mode=hybrid&size=1")
                .jsonPath("$.hits.length()")
                .isEqualTo(1);
    }

    @Test
    void namesTheVersionsThereAreWhenTheOneAskedForIsNot() {
        json("/api/v1/search?q=pump&product=pump&version=v99")
                .jsonPath("$.total")
                .isEqualTo(0)
                .jsonPath("$.notices[0]")
                .value(String.class, notice -> assertThat(notice).contains("v12.0", "v12.5", "v12.10"));
    }

    @Test
    void readsAChunkWithItsNeighbours() {
        json("/api/v1/chunks/" + PUMP + "2")
                .jsonPath("$.text")
                .isEqualTo(InventedLibrary.OUTAGE)
                .jsonPath("$.previous")
                .isEqualTo(PUMP + "1")
                .jsonPath("$.next")
                .isEqualTo(PUMP + "3");
        json("/api/v1/chunks/" + PUMP + "2/context?before=1&after=2")
                .jsonPath("$.chunks[*].chunk_id")
                .isEqualTo(List.of(PUMP + "1", PUMP + "2", PUMP + "3", PUMP + "4"));
    }

    @Test
    void findsWhatIsSimilarToAChunk() {
        json("/api/v1/chunks/" + PUMP + "7/similar?size=2&product=pump&version=12.10")
                .jsonPath("$.chunk_id")
                .isEqualTo(PUMP + "7")
                .jsonPath("$.hits.length()")
                .isEqualTo(2)
                .jsonPath("$.hits[0].heading_path[1]")
                .value(String.class, heading -> assertThat(heading).startsWith("Error E"))
                .jsonPath("$.hits[0].snippet")
                .value(String.class, snippet -> assertThat(snippet).startsWith("Error code E"));
        json("/api/v1/chunks/" + PUMP + "7/similar?product=pump&version=v99")
                .jsonPath("$.hits.length()")
                .isEqualTo(0)
                .jsonPath("$.notices[0]")
                .value(String.class, notice -> assertThat(notice).contains("v12.0", "v12.5", "v12.10"));
    }

    @Test
    void completesWhatIsTyped() {
        json("/api/v1/suggest?q=rec")
                .jsonPath("$.suggestions[0].text")
                .isEqualTo("Recover from an outage")
                .jsonPath("$.suggestions[0].kind")
                .isEqualTo("heading")
                .jsonPath("$.suggestions[0].chunk_id")
                .isEqualTo(PUMP + "2");
        json("/api/v1/suggest?q=recover%20from%20an%20o&version=12.5")
                .jsonPath("$.suggestions.length()")
                .isEqualTo(1)
                .jsonPath("$.suggestions[0].version")
                .isEqualTo("v12.5");
        json("/api/v1/suggest?q=error&size=20")
                .jsonPath("$.suggestions.length()")
                .isEqualTo(20);
    }

    @Test
    void takesPercentEncodedIdsWithSpacesPercentSignsAndSemicolons() {
        json("/api/v1/chunks/" + encoded(InventedLibrary.AWKWARD_CHUNK))
                .jsonPath("$.chunk_id")
                .isEqualTo(InventedLibrary.AWKWARD_CHUNK);
    }

    @Test
    void showsTheWholeLibrary() {
        json("/api/v1/library")
                .jsonPath("$.vendors[0].products[0].versions[0].version")
                .isEqualTo("v12.10")
                .jsonPath("$.vendors[0].products[0].versions[0].guides[0].chunks")
                .isEqualTo(31)
                .jsonPath("$.last_refresh.chunks_new")
                .isEqualTo(40)
                .jsonPath("$.quarantine[0].file")
                .isEqualTo("acme/pump/v12.10/operator-guide/broken.pdf");
    }

    @Test
    void readsContentsAndPagesOfAGuide() {
        json("/api/v1/guides/pump/v12.5/operator-guide")
                .jsonPath("$.files[0].headings[2].text")
                .isEqualTo("Recover from an outage");
        json("/api/v1/guides/pump/v12.5/operator-guide/pages/212")
                .jsonPath("$.chunks.length()")
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"12.5, v12.5", "V12.5, v12.5", "latest, v12.10"})
    void takesAVersionInAnAddressAsASearchDoes(String asked, String meant) {
        json("/api/v1/guides/pump/" + asked + "/operator-guide")
                .jsonPath("$.version")
                .isEqualTo(meant);
        json("/api/v1/guides/Pump/" + asked + "/operator-guide/pages/212")
                .jsonPath("$.version")
                .isEqualTo(meant)
                .jsonPath("$.chunks[0].version")
                .isEqualTo(meant);
    }

    @Test
    void takesAChunkIdWithTheVersionWrittenOtherwiseButNeverTheLatest() {
        String chunk = "pump::v12.5::operator-guide::operator-guide::2";
        json("/api/v1/chunks/pump::12.5::operator-guide::operator-guide::2")
                .jsonPath("$.chunk_id")
                .isEqualTo(chunk);
        json("/api/v1/chunks/pump::12.5::operator-guide::operator-guide::2/context")
                .jsonPath("$.chunk_id")
                .isEqualTo(chunk);
        json("/api/v1/chunks/pump::12.5::operator-guide::operator-guide::2/similar")
                .jsonPath("$.chunk_id")
                .isEqualTo(chunk);
        missing("/api/v1/chunks/pump::latest::operator-guide::operator-guide::2", "No chunk is named 'pump::latest::");
        missing("/api/v1/chunks/pump::12.6::operator-guide::operator-guide::2", "No chunk is named 'pump::12.6::");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pump/9.9/operator-guide | There is no version 9.9 of pump operator-guide here; there are v12.0, v12.5 and v12.10.",
                "pump/9.9/operator-guide/pages/212 | There is no version 9.9 of pump operator-guide here; there are v12.0",
                "pump/12.5/operators-guide | did you mean operator-guide?",
                "pumps/12.5/operator-guide | did you mean pump?",
                "pump/12.5/operator-guide/pages/18 | has no page 18. Pages are counted from 1 as the file has them; sources"
            })
    void saysOfAnAddressThatLeadsNowhereWhatThereIs(String guide, String sentence) {
        missing("/api/v1/guides/" + guide, sentence);
    }

    private void missing(String address, String sentence) {
        service.client()
                .get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).contains(sentence));
    }

    static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
