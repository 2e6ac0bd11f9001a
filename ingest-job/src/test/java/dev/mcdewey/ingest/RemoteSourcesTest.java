package dev.mcdewey.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.mcdewey.index.guide.GuideFile;
import dev.mcdewey.index.refresh.Balance;
import dev.mcdewey.index.refresh.SourceOutcome;
import dev.mcdewey.ingest.fetch.mirror.Leftovers;
import dev.mcdewey.ingest.fetch.site.LocalSite;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RemoteSourcesTest extends IngestTest {

    private LocalSite site;

    @BeforeEach
    void openSite() throws IOException {
        site = new LocalSite()
                .withTagged("/docs/", "\"1\"", "Terns", "feeding.html", "nesting.html")
                .withTagged("/docs/feeding.html", "\"1\"", "Feeding")
                .withTagged("/docs/nesting.html", "\"1\"", "Nesting");
        library.with("library.yml", """
                guides:
                  - vendor: acme
                    product: tern
                    version: v1
                    guide: web
                    sources:
                      - website: %s
                """.formatted(site.at("/docs/")));
    }

    @AfterEach
    void closeSite() {
        site.close();
    }

    private IngestRun run(String... more) {
        String[] options = new String[more.length + 3];
        options[0] = "--mcdewey.embedding.provider=none";
        options[1] = "--mcdewey.sources.delay=0";
        options[2] = "--mcdewey.sources.allowed-addresses=127.0.0.1";
        System.arraycopy(more, 0, options, 3, more.length);
        return bench.run(options);
    }

    @Test
    void indexesASiteLikeAFolderAndKnowsWhereItsPagesAre() throws IOException {
        IngestRun run = run();
        assertThat(run.errors()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Source " + site.at("/docs/") + " of acme/tern/v1/web: fetched, 3 files");
        assertThat(stored.files())
                .extracting(GuideFile::url)
                .contains(site.at("/docs/feeding.html").toString());
        assertThat(stored.chunk("to know about Feeding").occurrences().get(0).url())
                .startsWith(site.at("/docs/feeding.html").toString());

        assertThat(run().out()).contains("unchanged, 3 files");
        assertThat(stored.lastRefresh().outcome()).isEqualTo("unchanged");
    }

    @Test
    void removesWhatTheSiteHasRemoved() throws IOException {
        run();
        site.withTagged("/docs/", "\"2\"", "Terns", "feeding.html").without("/docs/nesting.html");
        assertThat(run().exitCode()).isZero();
        assertThat(stored.lastRefresh().balance()).isEqualTo(new Balance(3, 1, 1, 1, 0, 1));
    }

    @Test
    void removesNothingBecauseTheSiteIsDown() throws IOException {
        run();
        int files = stored.files().size();
        site.withStatus("/docs/", 500);
        IngestRun run = run();
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out())
                .contains("failed, 3 files")
                .contains("/docs/ answers 500.")
                .contains("What was fetched on ");
        assertThat(stored.files()).hasSize(files);
    }

    @Test
    void removesNothingWhereNothingOfTheSiteIsOnThisMachineAnyMore() throws IOException {
        library.with("acme/tern/v1/admin/guide.md", "# Guide\n\nTerns are white.\n");
        run();
        int files = stored.files().size();
        Leftovers.remove(folder.resolve("data/sources"));
        site.withStatus("/docs/", 500);
        library.with("acme/tern/v1/admin/more.md", "# More\n\nTerns are grey.\n");

        IngestRun run = run();
        assertThat(run.errors()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).contains("failed, 0 files").contains("What the index has of the guide stays");
        assertThat(stored.files()).hasSize(files + 1);
        assertThat(stored.chunk("to know about Feeding")).isNotNull();

        IngestRun rebuild = run("--mcdewey.ingest.rebuild=true");
        assertThat(rebuild.exitCode()).isEqualTo(1);
        assertThat(rebuild.errors())
                .contains("a source of acme/tern/v1/web failed, and nothing of it is on this machine");
        assertThat(stored.chunk("to know about Feeding")).isNotNull();
    }

    @Test
    void asksNoInternalAddressUnlessItIsAllowed() {
        IngestRun run = run("--mcdewey.sources.allowed-addresses=10.0.0.0/8");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).contains("127.0.0.1 is at 127.0.0.1, an internal address");
        assertThat(site.requests()).isEmpty();
    }

    @Test
    void saysWhatIsWrongInTheDeclaration() throws IOException {
        library.with("library.yml", "guides:\n  - vendr: acme\n");
        IngestRun run = run();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).contains("library.yml:2: guides[0].vendr is not known; did you mean vendor?");
    }

    @Test
    void recordsTheNamesToShowAndWhatBecameOfEachSource() throws IOException {
        String declared = Files.readString(folder.resolve("library/library.yml"));
        library.with("library.yml", "vendors:\n  acme: {name: Acme Corp}\n" + declared);
        run();

        assertThat(stored.lastRefresh().names().vendors()).containsExactly(Map.entry("acme", "Acme Corp"));
        assertThat(stored.lastRefresh().sources())
                .extracting(SourceOutcome::guide, SourceOutcome::outcome)
                .containsExactly(tuple("acme/tern/v1/web", "fetched"));
    }

    @Test
    void givesTheFilesOfAFolderTheAddressesOfTheirOriginals() throws IOException {
        String guide = "guides:\n  - {vendor: acme, product: tern, version: v1, guide: admin%s}\n";
        library.with("acme/tern/v1/admin/guide.md", "# Guide\n\nTerns are white.\n")
                .with("library.yml", guide.formatted(""));
        run();
        assertThat(stored.file("tern::v1::admin::guide").url()).isNull();
        library.with("library.yml", guide.formatted(", url: \"https://docs.example/tern/\""));
        assertThat(run().exitCode()).isZero();
        assertThat(stored.file("tern::v1::admin::guide").url()).isEqualTo("https://docs.example/tern/guide.md");
        assertThat(stored.chunk("white").occurrences().get(0).url()).startsWith("https://docs.example/tern/guide.md");
    }
}
