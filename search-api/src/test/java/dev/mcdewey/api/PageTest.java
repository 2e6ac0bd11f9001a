package dev.mcdewey.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

class PageTest {

    private final RunningService service = RunningService.get();

    private String page(String address) {
        return Objects.requireNonNull(service.client()
                .get()
                .uri(URI.create(service.address() + address))
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_HTML)
                .expectHeader()
                .value("Content-Security-Policy", policy -> assertThat(policy).startsWith("default-src 'none'"))
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    @Test
    void welcomesWithWhatThereIsAndWithSearchesThatFindSomething() {
        String page = page("/");
        assertThat(page).contains("<dd>96</dd>", "Calibrate at slack water", "href=\"/library\"");
        String results = page("/?q=Calibrate%20at%20slack%20water&product=tide%20meter");
        assertThat(results).contains("when the <mark>", "2024 (50% beta)");
    }

    @Test
    void showsHitsWithPathSnippetPlaceAndOtherVersions() {
        assertThat(page("/?q=pump+outage&product=pump"))
                .contains("› Operations › Recover from an outage")
                .contains("the <mark>pump</mark> stops")
                .contains("Page 212 (printed 196)")
                .contains("href=\"/chunks/pump::v12.10::operator-guide::operator-guide::2\"")
                .contains("href=\"/guides/pump/v12.5/operator-guide\">v12.5</a>")
                .contains("rel=\"next\"");
    }

    @Test
    void saysWhatToDoWhenNothingIsFound() {
        assertThat(page("/?q=zzzqqq&mode=keyword&version=v99"))
                .contains("Nothing found for “zzzqqq”", "There is no version v99", "Search the whole library");
    }

    @Test
    void showsTheFirstAndTheLastPageOfAChunkThatTurnsOne() {
        assertThat(page("/chunks/pump::v12.5::operator-guide::operator-guide::4"))
                .contains("<h1>Page 213–214</h1>", "<p>printed page 197</p>")
                .contains("<dt>page</dt><dd>213–214 (printed 197)</dd>");
    }

    @Test
    void showsAChunkWithItsNamesAndTheWayIntoTheReader() {
        assertThat(page("/chunks/pump::v12.5::operator-guide::operator-guide::3"))
                .contains("<h1>Page 212</h1>", "<p>printed page 196</p>")
                .contains("<dt>page</dt><dd>212 (printed 196)</dd>")
                .contains("<dt>source</dt><dd>pump/v12.5/operator-guide/operator-guide.pdf</dd>")
                .contains("<dt>chunk_id</dt><dd>pump::v12.5::operator-guide::operator-guide::3</dd>")
                .contains(
                        "href=\"/guides/pump/v12.5/operator-guide?file=operator-guide#chunk-3\">View in doc context</a>")
                .contains("<th>Lowest (bar)</th>")
                .contains("rel=\"prev\"", "rel=\"next\"");
    }

    @Test
    void leadsToSimilarPassages() {
        assertThat(page("/chunks/pump::v12.5::operator-guide::operator-guide::7"))
                .contains("<h2 id=\"similar\">Similar passages</h2>", "› Operations › Error E")
                .contains("<span>pump · v12.10 · operator-guide</span>");
    }

    @Test
    void showsTheSectionWhereTheSourceHasNoPages() {
        assertThat(page("/chunks/" + ApiTest.encoded(InventedLibrary.AWKWARD_CHUNK)))
                .contains("<h1>Before you begin</h1>", "<dt>page</dt><dd>—</dd>", "Set up &lt;your&gt; meter");
    }

    @Test
    void neverRunsWhatStandsInAGuide() {
        assertThat(page("/chunks/pump::v12.5::operator-guide::operator-guide::6"))
                .contains("&lt;script&gt;", "[a trap](javascript:alert(1))", "![the gauge](gauge.png)")
                .doesNotContain("<script", "href=\"javascript:", "<img");
    }

    @Test
    void showsNoBulletBeforeAnItemsOwnNumber() {
        assertThat(page("/chunks/pump::v12.5::operator-guide::operator-guide::6"))
                .containsPattern("<li class=\"labelled\">\\s*<ol start=\"7\">\\s*<li>seventh</li>")
                .contains("<li class=\"labelled\">b. letter</li>")
                .contains("<li>plain</li>");
    }

    @Test
    void showsWhatOnlyLooksLikeMarkdownAsItStands() {
        assertThat(page("/chunks/pump::v12.5::operator-guide::operator-guide::6"))
                .contains("override __init__, delete *.log and *.tmp, keep \\_ and &amp;amp;")
                .contains("<code>a*b*c</code>")
                .contains("<strong>Note:</strong> **args stay.**")
                .contains("<p># no heading<br />\nnor below<br />\n---");
    }

    @Test
    void readsAFileWithAnAnchorForEveryChunk() {
        String page = page("/guides/pump/v12.10/operator-guide");
        for (int chunk = 1; chunk <= 31; chunk++) {
            assertThat(page).contains("id=\"chunk-" + chunk + "\"");
        }
        assertThat(page)
                .contains("<p class=\"page-mark\">Page 212 (printed 196)</p>")
                .contains("href=\"#chunk-2\">Recover from an outage</a>")
                .contains("href=\"/guides/pump/v12.0/operator-guide\"");
    }

    @Test
    void readsTheVersionThatIsMeant() {
        assertThat(page("/guides/pump/12.5/operator-guide")).isEqualTo(page("/guides/pump/v12.5/operator-guide"));
        assertThat(page("/guides/pump/latest/operator-guide")).isEqualTo(page("/guides/pump/v12.10/operator-guide"));
        assertThat(page("/chunks/pump::12.5::operator-guide::operator-guide::2"))
                .contains("pump::v12.5::operator-guide::operator-guide::2");
    }

    @Test
    void leadsFromFileToFile() {
        String guide = "/guides/tide%20meter/2024%20%2850%25%20beta%29/user%20guide";
        assertThat(page(guide)).contains("Calibrate at slack water", "Next: Readings", "?file=chapter%202\"");
        assertThat(page(guide + "?file=chapter%202"))
                .contains("centimetres above", "Previous: Set up &lt;your&gt; meter");
    }

    @Test
    void showsTheLibraryWithItsLastRefreshAndWhatWasLeftOut() {
        assertThat(page("/library"))
                .contains("Öresund &amp; Søn", "1 March 2026, 10:15 UTC")
                .contains("broken.pdf", "The file is no PDF")
                .contains("2 products of 2 vendors: 4 guides in 4 versions, 5 files, 96 chunks.");
    }

    @Test
    void showsWhichSourcesFailedAndWhy() {
        assertThat(page("/library"))
                .contains("https://pump.example/</td>", "<td>failed</td>", "https://pump.example/ answers 500.</p>")
                .contains("https://faq.example/</td>", "<td>incomplete</td>", "1 page is gone.</p>")
                .doesNotContain("https://kit.example/");
    }
}
