package dev.mcdewey.ingest.fetch.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mcdewey.ingest.declaration.SourceDeclaration.Repository;
import dev.mcdewey.ingest.fetch.mirror.Bounds;
import dev.mcdewey.ingest.fetch.mirror.Fetched;
import dev.mcdewey.ingest.fetch.mirror.Mirror;
import dev.mcdewey.ingest.fetch.mirror.MirroredFiles;
import dev.mcdewey.ingest.fetch.net.AddressGuard;
import dev.mcdewey.ingest.fetch.net.LocalFiles;
import dev.mcdewey.ingest.fetch.net.Web;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoriesTest {

    private final Web web = new Web(new AddressGuard(List.of("127.0.0.1")), Duration.ofSeconds(2));
    private final Path library;
    private final Path origin;
    private final Mirror mirror;
    private Git git;

    RepositoriesTest(@TempDir Path folder) {
        this.library = folder.resolve("library");
        this.origin = library.resolve("origin");
        this.mirror = new Mirror(folder.resolve("data/mirror"));
    }

    @BeforeEach
    void makeOrigin() throws IOException, GitAPIException {
        Files.createDirectories(origin);
        git = Git.init().setDirectory(origin.toFile()).setInitialBranch("main").call();
        commit("docs/a.md", "docs/b/c.md", "src/Main.java");
    }

    @AfterEach
    void close() throws IOException {
        git.close();
        web.close();
    }

    private void commit(String... files) throws IOException, GitAPIException {
        for (String file : files) {
            Path path = origin.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, "All of " + file);
        }
        git.add().addFilepattern(".").call();
        git.commit()
                .setMessage("Write " + String.join(" and ", files))
                .setAuthor("Tess", "tess@acme.example")
                .setSign(false)
                .call();
    }

    private Fetched fetch(URI location, String ref, String folder) throws IOException {
        GitSettings settings =
                new GitSettings(10_000_000, Duration.ofSeconds(20), new Bounds(100, 1_000_000, 10_000_000));
        return new Repositories(web, new LocalFiles(library, List.of()), settings)
                .fetch(new Repository(location, ref, folder, ""), mirror);
    }

    private Fetched fetch(String ref, String folder) throws IOException {
        return fetch(origin.toUri(), ref, folder);
    }

    private List<String> files() throws IOException {
        return MirroredFiles.of(mirror);
    }

    @Test
    void takesAFolderOfWhatTheRepositoryShows() throws IOException {
        assertThat(fetch("HEAD", "docs")).isEqualTo(new Fetched(2, 2, true, List.of()));
        assertThat(files()).containsExactly("a.md", "b/c.md");
        try (Stream<Path> left = Files.list(mirror.folder())) {
            assertThat(left).as("the repository itself is not kept").hasSize(2);
        }
    }

    @Test
    void takesABranchOrATagAgainOnlyWhenItHasMoved() throws IOException, GitAPIException {
        git.tag().setName("v1").setMessage("The first").setSigned(false).call();
        git.branchCreate().setName("stable").call();
        commit("docs/new.md");
        assertThat(fetch("refs/tags/v1", "docs").files()).isEqualTo(2);
        assertThat(fetch("refs/tags/v1", "docs")).isEqualTo(new Fetched(2, 0, true, List.of()));
        assertThat(fetch("refs/heads/main", "docs").files()).isEqualTo(3);
        commit("docs/newer.md");
        assertThat(fetch("refs/heads/main", "docs").files()).isEqualTo(4);
        assertThat(fetch("refs/heads/stable", "").files()).isEqualTo(3);
    }

    @Test
    void followsNoLink() throws IOException, GitAPIException {
        Files.createSymbolicLink(origin.resolve("docs/passwd.md"), Path.of("/etc/passwd"));
        commit("docs/d.md");
        Fetched fetched = fetch("HEAD", "docs");
        assertThat(files()).containsExactly("a.md", "b/c.md", "d.md");
        assertThat(fetched.notes()).containsExactly("1 symbolic links were skipped, the first docs/passwd.md");
    }

    @Test
    void saysWhatIsWrong(@TempDir Path elsewhere) throws IOException, GitAPIException {
        fetch("HEAD", "docs");
        assertThatThrownBy(() -> fetch("refs/heads/none", "docs")).hasMessageContaining("has no refs/heads/none");
        assertThatThrownBy(() -> fetch(elsewhere.toUri(), "HEAD", "")).hasMessageContaining("outside of the library");
        assertThatThrownBy(() -> fetch(library.toUri(), "HEAD", "")).hasMessageContaining("was not read");
        assertThat(files()).containsExactly("a.md", "b/c.md");
    }

    @Test
    void talksToServersOverTheGuardedClient() throws IOException {
        try (GitServer server = new GitServer(git.getRepository())) {
            assertThat(fetch(server.at("/pump.git"), "refs/heads/main", "docs").files())
                    .isEqualTo(2);
            assertThat(files()).containsExactly("a.md", "b/c.md");
            assertThatThrownBy(() -> fetch(server.at("/none.git"), "HEAD", "")).hasMessageContaining("not found");
            URI internal = URI.create(server.at("/pump.git").toString().replace("127.0.0.1", "127.0.0.2"));
            assertThatThrownBy(() -> fetch(internal, "HEAD", "")).hasMessageContaining("an internal address");
        }
    }
}
