package dev.mcdewey.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.elasticsearch.junit.ElasticsearchExtension;
import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.index.guide.FileId;
import dev.mcdewey.search.reading.ChunkView;
import dev.mcdewey.search.reading.FileText;
import dev.mcdewey.search.reading.GuideContents;
import dev.mcdewey.search.reading.GuideContents.FileContents;
import dev.mcdewey.search.reading.GuideContents.Heading;
import dev.mcdewey.search.reading.GuideReader;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class GuideReaderTest {

    @RegisterExtension
    static final ElasticsearchExtension SERVER = new ElasticsearchExtension();

    private static AnnotationConfigApplicationContext context;
    private static GuideReader reader;

    @BeforeAll
    static void publish() throws IOException {
        context = SearchContext.open(SERVER, "read");
        SearchContext.writer(context).publish(SampleGuides.all());
        reader = context.getBean(GuideReader.class);
    }

    @AfterAll
    static void close() {
        context.close();
    }

    private static ChunkView chunk(String id) {
        return SearchContext.answer(reader.chunk(ChunkId.of(id)));
    }

    private static List<String> context(String id, int before, int after) {
        return names(SearchContext.answer(reader.context(ChunkId.of(id), before, after)));
    }

    private static List<String> names(List<ChunkView> chunks) {
        return chunks.stream().map(chunk -> chunk.chunkId().toString()).toList();
    }

    @Test
    void readsAChunkAtItsPlace() {
        ChunkView chunk = chunk("switch::v12.9::admin::run::2");

        assertThat(chunk.vendor()).isEqualTo("acme");
        assertThat(chunk.version()).isEqualTo("v12.9");
        assertThat(chunk.title()).isEqualTo("run");
        assertThat(chunk.headingPath()).containsExactly("Operations", "Ports");
        assertThat(chunk.kind()).isEqualTo("table");
        assertThat(chunk.text()).startsWith("| port | purpose |");
        assertThat(chunk.page()).isEqualTo(8);
        assertThat(chunk.pageLabel()).isEqualTo("p8");
        assertThat(chunk.source()).isEqualTo("switch/v12.9/admin/run.md");
        assertThat(chunk.url()).isEqualTo("https://docs.example/switch/run#operations");
        assertThat(chunk.alsoIn()).containsExactly("v12.10");
        assertThat(chunk.previous()).hasToString("switch::v12.9::admin::run::1");
        assertThat(chunk.next()).hasToString("switch::v12.9::admin::run::3");
    }

    @Test
    void goesOnInTheNextFileOfTheGuide() {
        assertThat(chunk("switch::v12.9::admin::run::1").previous()).hasToString("switch::v12.9::admin::start::1");
        assertThat(chunk("switch::v12.10::admin::start::2").next()).hasToString("switch::v12.10::admin::run::1");
    }

    @Test
    void endsWhereTheGuideEnds() {
        assertThat(chunk("switch::v12.9::admin::start::1").previous()).isNull();
        assertThat(chunk("switch::v12.9::admin::run::3").next()).isNull();
        assertThat(chunk("lake::16::manual::care::2").next()).isNull();
    }

    @Test
    void findsNoChunkWhereThereIsNone() {
        for (String id :
                List.of("lake::14::manual::care::1", "lake::16::manual::care::3", "lake::16::manual::other::1")) {
            assertThat(reader.chunk(ChunkId.of(id)).blockOptional()).as(id).isEmpty();
        }
    }

    @Test
    void readsRoundAChunkAcrossFiles() {
        assertThat(context("switch::v12.10::admin::run::1", 1, 1))
                .containsExactly(
                        "switch::v12.10::admin::start::2",
                        "switch::v12.10::admin::run::1",
                        "switch::v12.10::admin::run::2");
        assertThat(context("switch::v12.10::admin::run::3", 10, 10)).hasSize(5);
        assertThat(context("parts::1::catalogue::parts::60", 2, 3)).hasSize(6);
    }

    @Test
    void readsAWholeFile() {
        FileText file = SearchContext.answer(reader.file(FileId.of("switch::v12.10::admin::run")));

        assertThat(file.title()).isEqualTo("run");
        assertThat(names(file.chunks()))
                .containsExactly(
                        "switch::v12.10::admin::run::1",
                        "switch::v12.10::admin::run::2",
                        "switch::v12.10::admin::run::3");
        assertThat(file.chunks().get(0).previous()).hasToString("switch::v12.10::admin::start::2");
        assertThat(reader.file(FileId.of("switch::v1::admin::run")).blockOptional())
                .isEmpty();
    }

    @Test
    void listsTheHeadingsInReadingOrder() {
        GuideContents contents = SearchContext.answer(reader.contents("switch", "v12.10", "admin"));

        assertThat(contents.vendor()).isEqualTo("acme");
        assertThat(contents.files()).extracting(FileContents::title).containsExactly("start", "run");
        assertThat(contents.files().get(0).chunks()).isEqualTo(2);
        FileId run = FileId.of("switch::v12.10::admin::run");
        assertThat(contents.files().get(1).headings())
                .containsExactly(
                        new Heading("Operations", 1, run.chunk(1), 7, "p7"),
                        new Heading("Failover", 2, run.chunk(1), 7, "p7"),
                        new Heading("Ports", 2, run.chunk(2), 8, "p8"),
                        new Heading("Gadgets", 1, run.chunk(3), 9, "p9"));
        assertThat(reader.contents("switch", "v12.11", "admin").blockOptional()).isEmpty();
    }

    @Test
    void readsAPhysicalPage() {
        assertThat(names(SearchContext.answer(reader.page("switch", "v12.9", "admin", 8))))
                .containsExactly("switch::v12.9::admin::run::2");
        assertThat(SearchContext.answer(reader.page("switch", "v12.9", "admin", 99)))
                .isEmpty();
        assertThat(SearchContext.answer(reader.page("switch", "v1", "admin", 8)))
                .isEmpty();
    }

    @Test
    void readsNothingBeforeTheFirstRefresh() {
        try (AnnotationConfigApplicationContext empty = SearchContext.open(SERVER, "unread")) {
            GuideReader unread = empty.getBean(GuideReader.class);

            assertThat(unread.chunk(ChunkId.of("a::1::b::c::1")).blockOptional())
                    .isEmpty();
            assertThat(unread.contents("a", "1", "b").blockOptional()).isEmpty();
            assertThat(SearchContext.answer(unread.page("a", "1", "b", 1))).isEmpty();
        }
    }
}
