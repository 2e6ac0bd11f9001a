package dev.mcdewey.ingest;

import static dev.mcdewey.ingest.LibraryOnDisk.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.mcdewey.index.guide.GuideChunk;
import dev.mcdewey.index.guide.Occurrence;
import dev.mcdewey.index.refresh.Balance;
import dev.mcdewey.index.refresh.RefreshRecord;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FirstRefreshTest extends IngestTest {

    private static final String V1 = """
            # Admin Guide

            <!-- page 11 (v) -->

            ## Install

            Unpack the archive on the host.

            <!-- page 12 (vi) -->

            ## Start

            Run the starter as an ordinary user.
            """;
    private static final String HTML = """
            <!DOCTYPE html><html><head><title>Messages</title></head><body><nav>Home</nav>
            <h1>Messages</h1><h2 id="e17">Error 17</h2><p>The disk is full.</p></body></html>
            """;

    private void bringTwoVersions() throws Exception {
        library.with("acme/tern/v1/admin/guide.md", V1)
                .with("acme/tern/v2/admin/guide.md", V1.replace("ordinary", "unprivileged"))
                .with("acme/tern/v2/admin/messages.html", HTML)
                .with("acme/tern/v2/admin/logo.png", "a picture")
                .with("acme/tern/v2/admin/later.md", "")
                .with("notes.txt", "above the guides");
    }

    @Test
    void indexesEveryVersionAndAccountsForEveryFile() throws Exception {
        bringTwoVersions();
        IngestRun run = bench.run();

        assertThat(run.errors()).isEmpty();
        assertThat(run.exitCode()).isZero();
        RefreshRecord refresh = stored.lastRefresh();
        assertThat(refresh.balance()).isEqualTo(new Balance(6, 3, 0, 3, 0, 0));
        assertThat(refresh.outcome()).isEqualTo("published");
        assertThat(refresh.generation()).isEqualTo(stored.live().id());
        assertThat(refresh.chunksNew()).isEqualTo(stored.chunks().size()).isEqualTo(refresh.embeddings());
        assertThat(run.out()).contains("6 seen", "3 indexed", "3 skipped", "unsupported file type .png", "empty file");
    }

    @Test
    void storesTextSharedByVersionsOnceWithEveryPlace() throws Exception {
        bringTwoVersions();
        bench.run();

        GuideChunk shared = stored.chunk("Unpack the archive");
        assertThat(shared.versions()).containsExactly("v1", "v2");
        assertThat(shared.occurrences())
                .extracting(Occurrence::version, Occurrence::page, Occurrence::pageLabel)
                .containsExactly(tuple("v1", 11, "v"), tuple("v2", 11, "v"));
        assertThat(stored.chunk("unprivileged").versions()).containsExactly("v2");
        assertThat(stored.chunk("ordinary").occurrences().get(0).page()).isEqualTo(12);
        assertThat(stored.lastRefresh().chunksReused()).isEqualTo(1);
    }

    @Test
    void keepsTheAnchorsOfHtml() throws Exception {
        bringTwoVersions();
        bench.run();

        GuideChunk chunk = stored.chunk("disk is full");
        assertThat(chunk.headingPath()).containsExactly("Error 17");
        assertThat(chunk.occurrences().get(0).anchor()).isEqualTo("e17");
        assertThat(chunk.occurrences().get(0).source()).isEqualTo("tern/v2/admin/messages.html");
        assertThat(chunk.vendor()).isEqualTo("acme");
    }

    @Test
    void readsWesternEuropeanMarkdown() throws Exception {
        library.with(
                "acme/tern/v1/admin/a.md",
                page("Führung", "Größe: Die Höhe beträgt 5 µm – für Türen.")
                        .replace("–", "-")
                        .getBytes(StandardCharsets.ISO_8859_1));

        assertThat(bench.run().exitCode()).isZero();
        assertThat(stored.chunk("Höhe beträgt 5 µm").headings()).contains("Größe");
        assertThat(stored.files().get(0).title()).isEqualTo("Führung");
    }

    @Test
    void namesTwoFilesWithOneStemByTheirExtensions() throws Exception {
        library.with("acme/tern/v1/admin/part/a.md", page("A", "One: Markdown text."))
                .with("acme/tern/v1/admin/part/a.html", HTML)
                .with("acme/tern/v1/admin/part/b.html", HTML.replace("disk", "tape"));

        assertThat(bench.run().exitCode()).isZero();
        assertThat(stored.files())
                .extracting(file -> file.fileId().stem())
                .containsExactly("part~a.html", "part~a.md", "part~b");
        assertThat(stored.chunk("Markdown text").chunkIds().get(0)).hasToString("tern::v1::admin::part~a.md::1");
    }

    @Test
    void keepsTheReadingOrder() throws Exception {
        library.with("acme/tern/v1/admin/chapter10.md", page("Ten", "Ten: Tenth."))
                .with("acme/tern/v1/admin/chapter2.md", page("Two", "Two: Second."))
                .with("acme/tern/v1/admin/index.md", page("Front", "Front: First."));
        bench.run();

        assertThat(stored.file("tern::v1::admin::index").position()).isZero();
        assertThat(stored.file("tern::v1::admin::chapter2").position()).isEqualTo(1);
        assertThat(stored.file("tern::v1::admin::chapter10").position()).isEqualTo(2);
    }
}
