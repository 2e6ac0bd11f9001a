package dev.mcdewey.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.ingest.declaration.LibraryDeclaration;
import dev.mcdewey.ingest.fetch.SourceReport.Outcome;
import dev.mcdewey.ingest.fetch.site.LocalSite;
import dev.mcdewey.ingest.report.ProgressStyle;
import dev.mcdewey.ingest.source.FetchedFolder;
import dev.mcdewey.ingest.source.LibraryEntry;
import dev.mcdewey.ingest.source.LibraryFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class SourceFetcherTest {

    private final LocalSite site = new LocalSite();
    private final Path library;
    private final Path data;

    SourceFetcherTest(@TempDir Path folder) throws IOException {
        this.library = folder.resolve("library");
        this.data = folder.resolve("data/sources");
    }

    @BeforeEach
    void fill() throws IOException {
        Files.createDirectories(library);
        site.withPage("/docs/", "Start")
                .with("/a.pdf", "application/pdf", "%PDF-1".getBytes(StandardCharsets.US_ASCII));
    }

    @AfterEach
    void close() {
        site.close();
    }

    private FetchedSources fetch(String... sources) throws IOException {
        StringBuilder text =
                new StringBuilder("guides:\n  - {vendor: acme, product: pump, version: 1, guide: manual,\n");
        text.append("     sources: [\n");
        for (String source : sources) {
            text.append("      {")
                    .append(source.replace("@", site.at("/").toString()))
                    .append("},\n");
        }
        return fetchDeclared(text.append("     ]}\n").toString());
    }

    private FetchedSources fetchDeclared(String text) throws IOException {
        Files.writeString(library.resolve("library.yml"), text);
        SourcesProperties properties = new SourcesProperties(
                data,
                List.of("127.0.0.1"),
                List.of(),
                Duration.ZERO,
                Duration.ofSeconds(2),
                Duration.ofSeconds(2),
                Duration.ofSeconds(2),
                DataSize.ofMegabytes(1),
                DataSize.ofMegabytes(1),
                DataSize.ofMegabytes(1),
                100);
        return new SourceFetcher(properties, ProgressStyle.PLAIN).fetch(library, LibraryDeclaration.of(library));
    }

    private List<String> mirrors() throws IOException {
        try (Stream<Path> paths = Files.walk(data, 5)) {
            return paths.filter(path -> path.getNameCount() == data.getNameCount() + 5)
                    .map(path -> path.getFileName().toString().replaceFirst("-.*", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aFailedSourceLeavesTheOthersAlone() throws IOException {
        FetchedSources fetched = fetch("url: '@none.pdf'", "url: '@a.pdf', into: print", "website: '@docs/'");
        assertThat(fetched.reports())
                .extracting(SourceReport::outcome)
                .containsExactly(Outcome.FAILED, Outcome.FETCHED, Outcome.FETCHED);
        assertThat(fetched.missing()).singleElement().hasToString("acme/pump/1/manual");
        assertThat(entries(fetched.folders()))
                .containsExactly("acme/pump/1/manual/print/a.pdf", "acme/pump/1/manual/index.html");
    }

    private List<String> entries(List<FetchedFolder> folders) {
        return LibraryFolder.open(library, Set.of("pdf", "html"))
                .with(folders, (place, path) -> null)
                .entries()
                .stream()
                .filter(LibraryEntry.Candidate.class::isInstance)
                .map(entry -> ((LibraryEntry.Candidate) entry).file().libraryPath())
                .toList();
    }

    @Test
    void takesTheFirstOfTwoFilesOfOnePath() throws IOException {
        Files.createDirectories(library.resolve("acme/pump/1/manual"));
        Files.writeString(library.resolve("acme/pump/1/manual/index.html"), "mine");
        FetchedSources fetched = fetch("website: '@docs/'");
        assertThat(entries(fetched.folders())).containsExactly("acme/pump/1/manual/index.html");
    }

    @Test
    void aDocumentIsFetchedAgainOnlyWhenItHasChanged() throws IOException {
        site.withTagged("/page", "\"1\"", "Page");
        assertThat(fetch("url: '@page'").reports().get(0).outcome()).isEqualTo(Outcome.FETCHED);
        assertThat(fetch("url: '@page'").reports().get(0).outcome()).isEqualTo(Outcome.UNCHANGED);
        site.withTagged("/page", "\"2\"", "Page, second edition");
        assertThat(fetch("url: '@page'").reports().get(0).outcome()).isEqualTo(Outcome.FETCHED);
    }

    @Test
    void refusesADocumentThatNobodyCouldRead() throws IOException {
        site.with("/a.png", "image/png", new byte[] {1});
        assertThat(fetch("url: '@a.png'").reports().get(0).notes().get(0)).contains("but image/png");
    }

    @Test
    void removesWhatIsNoLongerDeclaredButNotBeforeItsPlaceIsTaken() throws IOException {
        fetch("url: '@a.pdf'", "website: '@docs/'");
        assertThat(mirrors()).containsExactly("document", "website");
        fetch("website: '@docs/', limit: 7", "url: '@none.pdf'");
        assertThat(mirrors()).contains("document", "website");
        fetch("website: '@docs/', limit: 8");
        assertThat(mirrors()).containsExactly("website");
    }

    @Test
    void needsNoNetworkWhereNothingIsDeclared() throws IOException {
        assertThat(fetchDeclared("vendors: {acme: {name: Acme}}\n")).isEqualTo(FetchedSources.NONE);
        assertThat(data).doesNotExist();
    }
}
