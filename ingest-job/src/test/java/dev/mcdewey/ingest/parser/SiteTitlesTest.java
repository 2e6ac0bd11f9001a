package dev.mcdewey.ingest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.ingest.parser.reader.RepeatedText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SiteTitlesTest {

    private static final GuideParser PARSER = new GuideParser();

    private static byte[] page(String title, String heading) {
        return ("<title>" + title + "</title><h1>" + heading + "</h1><p>Words about " + heading + ".")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static RepeatedText repeatedIn(String... titles) {
        List<Set<String>> edges = Stream.of(titles)
                .map(title -> PARSER.edges("page.html", page(title, "Heading of " + title)))
                .toList();
        return RepeatedText.among(edges);
    }

    private static String title(String title, String heading, RepeatedText repeated) {
        return PARSER.parse("page.html", page(title, heading), repeated) instanceof ParseResult.Parsed parsed
                ? parsed.file().title()
                : "";
    }

    @Test
    void whatMostTitlesEndInIsNoPartOfThem() {
        RepeatedText repeated = repeatedIn(
                "mod_gate - Lock Server 2.4",
                "mod_weir - Lock Server 2.4",
                "core - Lock Server 2.4",
                "Locks at Night - Lock Server 2.4",
                "Lock Server 2.4");
        assertThat(title("mod_sluice - Lock Server 2.4", "Module mod_sluice", repeated))
                .isEqualTo("mod_sluice");
        assertThat(title("Lock Server 2.4", "Welcome", repeated)).isEqualTo("Lock Server 2.4");
    }

    @Test
    void whatMostTitlesBeginWithIsNoPartOfThem() {
        RepeatedText repeated = repeatedIn("Locks: gate", "Locks: weir", "Locks: sluice", "Locks: boat");
        assertThat(title("Locks: tow-path", "The way beside", repeated)).isEqualTo("tow-path");
    }

    @Test
    void aNumberBeforeTheHeadingHidesNoTitle() {
        assertThat(title("Gates (Lock Manual (version 7))", "15.1 Gates", RepeatedText.NONE))
                .isEqualTo("15.1 Gates");
    }
}
