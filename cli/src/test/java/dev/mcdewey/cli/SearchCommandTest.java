package dev.mcdewey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchCommandTest {

    private static final String JSON = "application/json";
    private static final String FOUND = """
            {"query": "timeout", "total": 1, "hits": [{
              "chunk_id": "crossbar::2.4::scripting-guide::alarms::3", "vendor": "tessaline", "product": "crossbar",
              "version": "2.4", "guide": "scripting-guide", "title": "Alarms", "heading_path": ["Timers", "Timeout"],
              "page": 212, "last_page": 213, "page_label": "198", "source": "crossbar/2.4/scripting-guide/alarms.html",
              "snippet": "the <mark>timeout</mark> &lt;b&gt; is &quot;30&quot;\\n  s &amp;lt;", "score": 0.9}],
             "facets": {}, "notices": ["asked for 9.9, have 2.3 and 2.4"], "took_ms": 3}
            """;
    private static final String NOTHING = """
            {"query": "zebra", "total": 0, "hits": [], "facets": {}, "notices": [], "took_ms": 3}
            """;

    @Test
    void hitsAreShownWithHeadingsPlacePageAndName() {
        try (OneAnswerServer api = OneAnswerServer.answering(200, JSON, FOUND)) {
            Run run = Run.of("search", "timeout", "--url", api.url());

            assertThat(run.exit()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.out().lines())
                    .containsExactly(
                            "! asked for 9.9, have 2.3 and 2.4",
                            "1. Alarms › Timers › Timeout",
                            "   crossbar 2.4, scripting-guide, page 212–213 (printed 198)",
                            "   the timeout <b> is \"30\" s &lt;",
                            "   crossbar::2.4::scripting-guide::alarms::3",
                            "");
        }
    }

    @Test
    void pageAndHeadingsAreLeftOutWhereThereAreNone() {
        String plain = FOUND.replace("212", "null").replace("[\"Timers\", \"Timeout\"]", "[]");
        try (OneAnswerServer api = OneAnswerServer.answering(200, JSON, plain)) {
            assertThat(Run.of("search", "timeout", "--url", api.url()).out().lines())
                    .contains("1. Alarms", "   crossbar 2.4, scripting-guide");
        }
    }

    @Test
    void nothingFoundIsSaid() {
        try (OneAnswerServer api = OneAnswerServer.answering(200, JSON, NOTHING)) {
            Run run = Run.of("search", "zebra", "--url", api.url());

            assertThat(run.exit()).isZero();
            assertThat(run.out().strip()).isEqualTo("Nothing found for: zebra");
        }
    }

    @Test
    void everyFilterReachesTheApi() {
        try (OneAnswerServer api = OneAnswerServer.answering(200, JSON, NOTHING)) {
            Run.of(
                    ("search two words --vendor v&1 --product p --version 12.5(1) --guide g --mode keyword --size 3 --url "
                                    + api.url())
                            .split(" "));

            assertThat(api.asked()).singleElement().satisfies(uri -> assertThat(uri.getRawQuery())
                    .isEqualTo("q=two+words&vendor=v%261&product=p&version=12.5%281%29&guide=g&mode=keyword&size=3"));
        }
    }

    @Test
    void jsonIsTheApisAnswer() {
        try (OneAnswerServer api = OneAnswerServer.answering(200, JSON, NOTHING)) {
            assertThat(Run.of("search", "zebra", "--json", "--url", api.url() + "/")
                            .out()
                            .replaceAll("\\s", ""))
                    .isEqualTo(NOTHING.replaceAll("\\s", ""));
        }
    }

    @Test
    void aRefusalIsShownInTheApisOwnWords() {
        String problem = "{\"title\":\"Bad Request\",\"status\":400,\"detail\":\"size is 0: set it from 1 to 100\"}";
        try (OneAnswerServer api = OneAnswerServer.answering(400, "application/problem+json", problem)) {
            Run run = Run.of("search", "words", "--size", "0", "--url", api.url());

            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.err().strip())
                    .isEqualTo("mcdewey: " + api.url() + " answered 400: size is 0: set it from 1 to 100");
        }
    }
}
