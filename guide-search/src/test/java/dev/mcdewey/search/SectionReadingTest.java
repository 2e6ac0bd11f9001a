package dev.mcdewey.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.elasticsearch.junit.ElasticsearchExtension;
import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.search.reading.GuideReader;
import dev.mcdewey.search.reading.SectionPart;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class SectionReadingTest {

    @RegisterExtension
    static final ElasticsearchExtension SERVER = new ElasticsearchExtension();

    private static final String HEADER = "| lamp | meaning |\n|---|---|\n";

    private static final List<SampleFile> FILES = List.of(
            SampleFile.of("acme", "kiln::1::manual::first", 0, SampleSection.of("Lamps", 1, "Of another file.")),
            SampleFile.of(
                    "acme",
                    "kiln::1::manual::second",
                    1,
                    SampleSection.of("Lamps", 2, "Lamps say how the kiln is."),
                    SampleSection.of("Lamps", 2, HEADER + "| red | hot |"),
                    SampleSection.of("Lamps", 3, HEADER + "| blue | cold |"),
                    SampleSection.of("Lamps > Bulbs", 3, "Bulbs last a year."),
                    SampleSection.of("Lamps", 4, "Lamps are tested at each start.")));

    private static AnnotationConfigApplicationContext context;

    @BeforeAll
    static void publish() throws IOException {
        context = SearchContext.open(SERVER, "sections", "mcdewey.embedding.provider=none");
        SearchContext.writer(context).publish(FILES);
    }

    @AfterAll
    static void close() {
        context.close();
    }

    private static SectionPart section(int ordinal, int offset, int limit) {
        ChunkId id = ChunkId.of("kiln::1::manual::second::" + ordinal);
        return SearchContext.answer(context.getBean(GuideReader.class).section(id, offset, limit));
    }

    private static List<Integer> ordinals(SectionPart part) {
        return part.chunks().stream().map(chunk -> chunk.chunkId().ordinal()).toList();
    }

    @Test
    void readsWhatFollowsEachOtherUnderTheSameHeadings() {
        for (int ordinal = 1; ordinal <= 3; ordinal++) {
            assertThat(ordinals(section(ordinal, 0, 9))).containsExactly(1, 2, 3);
        }
        assertThat(ordinals(section(4, 0, 9))).containsExactly(4);
        assertThat(ordinals(section(5, 0, 9))).containsExactly(5);
    }

    @Test
    void joinsTheTableThatWasCut() {
        assertThat(section(2, 0, 9).text())
                .isEqualTo("Lamps say how the kiln is.\n\n" + HEADER + "| red | hot |\n| blue | cold |");
    }

    @Test
    void leadsToTheSectionsBeforeAndAfterAcrossFiles() {
        assertThat(section(2, 0, 9).previous()).hasToString("kiln::1::manual::first::1");
        assertThat(section(2, 0, 9).next()).hasToString("kiln::1::manual::second::4");
        assertThat(section(5, 0, 9).next()).isNull();
    }

    @Test
    void readsAPartAndSaysOfHowMuch() {
        SectionPart part = section(1, 1, 1);
        assertThat(ordinals(part)).containsExactly(2);
        assertThat(part.total()).isEqualTo(3);
        assertThat(part.next()).hasToString("kiln::1::manual::second::4");
        assertThat(section(1, 3, 1).chunks()).isEmpty();
    }

    @Test
    void findsNoSectionWhereThereIsNoChunk() {
        GuideReader reader = context.getBean(GuideReader.class);
        assertThat(reader.section(ChunkId.of("kiln::1::manual::second::6"), 0, 9)
                        .blockOptional())
                .isEmpty();
        assertThat(reader.section(ChunkId.of("a::b::c::d::1"), 0, 9).blockOptional())
                .isEmpty();
    }
}
