package dev.mcdewey.index;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.json.JsonpMapper;
import dev.mcdewey.index.client.ClientConfiguration;
import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.index.guide.ChunkKey;
import dev.mcdewey.index.guide.FileContent;
import dev.mcdewey.index.guide.FileId;
import dev.mcdewey.index.guide.FileReading;
import dev.mcdewey.index.guide.GuideChunk;
import dev.mcdewey.index.guide.GuideFile;
import dev.mcdewey.index.guide.Occurrence;
import dev.mcdewey.index.guide.SpineEntry;
import dev.mcdewey.index.refresh.Balance;
import dev.mcdewey.index.refresh.CoverageReport;
import dev.mcdewey.index.refresh.DisplayNames;
import dev.mcdewey.index.refresh.FlaggedFile;
import dev.mcdewey.index.refresh.GuideBalance;
import dev.mcdewey.index.refresh.QuarantinedFile;
import dev.mcdewey.index.refresh.RefreshRecord;
import dev.mcdewey.index.refresh.SourceOutcome;
import dev.mcdewey.index.refresh.SynonymGroup;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoredJsonTest {

    private static final JsonpMapper JSON = ClientConfiguration.storedJson();
    private static final FileId FILE = FileId.of("tern::v2::admin::setup");
    private static final ChunkKey KEY = ChunkKey.of("tern", "admin", List.of("Install"), "Run it.");
    private static final FileReading READING =
            new FileReading(0.998, 0.25, "next.md", "index.md", List.of("setup.md", "next.md"), 3);
    private static final Occurrence PAGED = new Occurrence(
            "v2", FILE.chunk(1), "Setup", "tern/v2/admin/setup.md", 3, 4, "iii", "install", "https://x/y#install");
    private static final Occurrence UNPAGED =
            new Occurrence("v2", FILE.chunk(2), "Setup", "tern/v2/admin/setup.md", null, null, null, null, null);

    @Test
    void keepsAChunkWithItsPlaces() {
        GuideChunk chunk = chunk(null);
        String json = written(chunk);

        assertThat(json)
                .contains("\"heading_path\":[\"Install\"]")
                .contains("\"chunk_ids\":[\"tern::v2::admin::setup::1\",\"tern::v2::admin::setup::2\"]")
                .contains("\"section\":\"" + chunk.section() + "\"", "\"page_label\":\"iii\"", "\"last_page\":4")
                .doesNotContain("vector", "null");
        assertThat(read(json, GuideChunk.class)).isEqualTo(chunk);
    }

    @Test
    void keepsAVectorToTheLastBit() {
        float[] vector = {0.1f, -Float.MIN_NORMAL, 1f / 3};

        assertThat(read(written(chunk(vector)), GuideChunk.class).vector()).containsExactly(vector);
    }

    @Test
    void keepsAFileWithItsSpine() {
        GuideFile file = file(null);
        String json = written(file);

        assertThat(json)
                .contains("\"file_id\":\"tern::v2::admin::setup\"", "\"chunks\":2", "\"key\":\"" + KEY + "\"")
                .doesNotContain("chunk_count", "quarantine", "null");
        assertThat(read(json, GuideFile.class)).isEqualTo(file);
        assertThat(read(written(file("no text")), GuideFile.class).quarantine()).isEqualTo("no text");
    }

    @Test
    void keepsTheWholeTextOfAFileWithEveryHeadingOnce() {
        FileContent content = FileContent.of(file(null), List.of("Run it.", "Then wait."));
        String json = written(content);

        assertThat(json)
                .contains(
                        "\"file_id\":\"tern::v2::admin::setup\"",
                        "\"content\":\"Setup\\nInstall\\nRun it.\\n\\nThen wait.\"");
        assertThat(read(json, FileContent.class)).isEqualTo(content);
    }

    @Test
    void givesAFileItsPlaces() {
        assertThat(file(null).places((key, place) -> place.chunkId()))
                .containsExactly(ChunkId.of(FILE + "::1"), ChunkId.of(FILE + "::2"));
        assertThat(file(null).occurrence(0)).isEqualTo(PAGED);
        assertThat(file(null).occurrence(1).url()).isEqualTo("https://x/y");
    }

    @Test
    void keepsARefresh() {
        RefreshRecord refresh = new RefreshRecord(
                "20261123101500000",
                "/library",
                Instant.parse("2026-11-23T10:15:00Z"),
                Instant.parse("2026-11-23T10:15:30.5Z"),
                "published",
                null,
                "Files read anew: 1, since guides are read otherwise.",
                new Balance(4, 1, 1, 1, 1, 2),
                10,
                2,
                10,
                2,
                Map.of("survey", 120L),
                List.of(new GuideBalance("a/b/v1/c", new Balance(4, 1, 1, 1, 1, 2))),
                new DisplayNames(Map.of("a", "A Corp"), Map.of(), Map.of("b/v1/c", "The Guide")),
                List.of(new SynonymGroup(List.of("WAL"), List.of("write-ahead log"))),
                List.of(new SourceOutcome("a/b/v1/c", "https://x/", "incomplete", 3, List.of("It is large."))),
                List.of(new QuarantinedFile("a/b", "no text")),
                new CoverageReport(0.999, 0.9, 0.95, List.of(new FlaggedFile("a/c", 0.9, 0.25))));
        String json = written(refresh);

        assertThat(json).contains("\"chunks_new\":10", "\"started\":\"2026-11-23T10:15:00Z\"");
        assertThat(read(json, RefreshRecord.class)).isEqualTo(refresh);
        assertThat(read(json.replace("step_millis", "durations"), RefreshRecord.class))
                .as("of an earlier release")
                .isEqualTo(refresh);
        assertThat(read(json.replace("synonyms", "unknown"), RefreshRecord.class)
                        .synonyms())
                .as("of an earlier release")
                .isEmpty();
    }

    @Test
    void toleratesFieldsOfALaterRelease() {
        String json = written(file(null)).replaceFirst("\\{", "{\"later\":{\"a\":1},");

        assertThat(read(json, GuideFile.class)).isEqualTo(file(null));
    }

    @Test
    void addsUpOnlyWhereEveryFileIsAccountedFor() {
        assertThat(new Balance(10, 4, 3, 2, 1, 7).addsUp()).isTrue();
        assertThat(new Balance(10, 4, 3, 2, 0, 1).addsUp()).isFalse();
    }

    private static GuideChunk chunk(float @Nullable [] vector) {
        List<Occurrence> places = List.of(PAGED, UNPAGED);
        return new GuideChunk(
                "brackwater",
                "tern",
                "admin",
                "Setup",
                List.of("Install"),
                "Install",
                "text",
                "Run it.",
                Occurrence.versions(places),
                Occurrence.chunkIds(places),
                places,
                vector);
    }

    private static GuideFile file(@Nullable String quarantine) {
        List<SpineEntry> spine = List.of(
                new SpineEntry(KEY, List.of("Install"), 3, 4, "iii", "install"),
                new SpineEntry(KEY, List.of(), null, null, null, null));
        return new GuideFile(
                FILE,
                "brackwater",
                "tern",
                "v2",
                "admin",
                "tern/v2/admin/setup.md",
                "Setup",
                "https://x/y",
                0,
                12,
                "ab12",
                "parser 1",
                quarantine,
                false,
                quarantine == null ? READING : null,
                2,
                spine);
    }

    private static String written(Object value) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = JSON.jsonProvider().createGenerator(out)) {
            JSON.serialize(value, generator);
        }
        return out.toString();
    }

    private static <T> T read(String json, Class<T> type) {
        return JSON.deserialize(JSON.jsonProvider().createParser(new StringReader(json)), type);
    }
}
