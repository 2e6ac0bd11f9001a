package dev.mcdewey.ingest.properties;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.ingest.chunker.ChunkDraft;
import dev.mcdewey.ingest.chunker.ChunkSettings;
import dev.mcdewey.ingest.chunker.Chunker;
import dev.mcdewey.ingest.coverage.Coverage;
import dev.mcdewey.ingest.guide.ParsedFile;
import dev.mcdewey.ingest.parser.GuideParser;
import dev.mcdewey.ingest.parser.ParseResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FaithfulReadingProperties {

    private static final GuideParser PARSER = new GuideParser();
    private static final ChunkSettings SETTINGS = new ChunkSettings(40, 120);
    private static final Chunker CHUNKER = new Chunker((limit, text) -> tokens(text), SETTINGS);

    private static final Pattern WORD = Pattern.compile("w\\d+");

    private static int tokens(String text) {
        return text.length() / 4;
    }

    @Provide
    Arbitrary<String> html() {
        return Pages.html();
    }

    @Provide
    Arbitrary<String> markdown() {
        return Pages.markdown();
    }

    @Property(tries = 400)
    void everyVisibleWordOfAPageReachesItsChunksInOrder(@ForAll("html") String page) {
        covers("page.html", page);
    }

    @Property(tries = 200)
    void everyVisibleWordOfMarkdownReachesItsChunksInOrder(@ForAll("markdown") String page) {
        covers("page.md", page);
    }

    private static void covers(String name, String page) {
        if (parse(name, page) instanceof ParseResult.Parsed parsed) {
            ParsedFile file = parsed.file();
            List<ChunkDraft> chunks = CHUNKER.chunks(file);
            assertThat(words(said(chunks))).containsAll(words(page));
            // Few words, some of which a repeated cell parts from their neighbours, so that they are not believed.
            assertThat(Coverage.of(file.visible().content(), chunks)).isGreaterThan(.95);
            assertThat(file.visible().boilerplate()).isZero();
        } else {
            assertThat(page.replaceAll("<[^>]*>", "")).doesNotContain("w");
        }
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static String said(List<ChunkDraft> chunks) {
        return chunks.stream()
                .map(chunk -> String.join(" ", chunk.headingPath()) + "\n" + chunk.text())
                .collect(Collectors.joining("\n"));
    }

    @Property(tries = 200)
    void chunksFitTheWindowAndNameTheirPlace(@ForAll("html") String page) {
        if (parse("page.html", page) instanceof ParseResult.Parsed parsed) {
            assertThat(CHUNKER.chunks(parsed.file())).isNotEmpty().allSatisfy(chunk -> {
                assertThat(chunk.text()).isNotBlank();
                assertThat(chunk.headingPath()).isNotEmpty();
                assertThat(tokens(String.join("", chunk.headings())) / 2 + tokens(chunk.text()))
                        .isLessThanOrEqualTo(SETTINGS.window());
            });
        }
    }

    @Property(tries = 100)
    void theSameBytesGiveTheSameChunks(@ForAll("html") String page) {
        assertThat(chunks(page)).isEqualTo(chunks(page));
    }

    private static List<ChunkDraft> chunks(String page) {
        return parse("page.html", page) instanceof ParseResult.Parsed parsed
                ? CHUNKER.chunks(parsed.file())
                : List.of();
    }

    private static ParseResult parse(String name, String page) {
        return PARSER.parse(name, page.getBytes(StandardCharsets.UTF_8));
    }
}
