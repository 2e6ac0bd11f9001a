package dev.mcdewey.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedElasticsearchTest {
    private static final Path HOME = Path.of(System.getProperty("mcdewey.elasticsearch.home"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void twoServersRunAtOnceAndKeepTheirDataAcrossAStart() throws Exception {
        var other = CompletableFuture.supplyAsync(() -> start("two"));
        try (var one = start("one");
                var two = other.join()) {
            assertThat(one.uri()).isNotEqualTo(two.uri());
            assertThat(new Rest(one.uri()).send("PUT", "/kept", "").statusCode())
                    .isEqualTo(200);
            assertThat(new Rest(two.uri()).get("/_cat/indices")).isEmpty();
            assertThatThrownBy(() -> start("one"))
                    .isInstanceOf(ElasticsearchStartException.class)
                    .hasMessageContaining(
                            "in use by process " + ProcessHandle.current().pid());
        }
        try (var again = start("one")) {
            assertThat(new Rest(again.uri()).get("/_cat/indices")).contains("kept");
        }
    }

    @Test
    void stopsTheServerOnClose() {
        var server = start("closed");
        var process = ProcessHandle.of(server.pid()).orElseThrow();
        server.close();
        server.close();

        assertThat(process.isAlive()).isFalse();
        assertThatThrownBy(() -> new Rest(server.uri()).get("/_cluster/health")).isInstanceOf(IOException.class);
        assertThat(new Leftovers(DataFolder.create(folder.resolve("closed"))).find())
                .isEmpty();
    }

    @Test
    void securesTheServerWithTlsAndAPassword() throws Exception {
        var settings = Settings.of(HOME, folder.resolve("secured")).withSecurity("librarian", "sesame-42");
        try (var server = EmbeddedElasticsearch.start(settings)) {
            var certificate = server.certificate().orElseThrow();
            var identity = server.uri().resolve("/_security/_authenticate");
            var right = ServerHttp.secured(new Credentials("librarian", "sesame-42"), certificate);
            var wrong = ServerHttp.secured(new Credentials("librarian", "sesame-43"), certificate);

            assertThat(server.uri()).hasScheme("https");
            assertThat(right.send("GET", identity).body()).contains("librarian", "superuser");
            assertThat(wrong.send("GET", identity).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void saysThatThePortIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var settings = Settings.of(HOME, folder.resolve("port")).withPort(taken.getLocalPort());

            assertThatThrownBy(() -> EmbeddedElasticsearch.start(settings))
                    .isInstanceOf(ElasticsearchStartException.class)
                    .hasMessageContaining("The port is taken")
                    .hasMessageContaining(String.valueOf(taken.getLocalPort()));
        }
    }

    @Test
    void saysThatTheDataFolderCannotBeWritten() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "no folder");

        assertThatThrownBy(() -> EmbeddedElasticsearch.start(Settings.of(HOME, file.resolve("data"))))
                .isInstanceOf(ElasticsearchStartException.class)
                .hasMessageContaining("The data folder " + file)
                .hasMessageContaining("choose another folder");
    }

    @Test
    void showsTheServersOwnWordsWhenItRefusesASetting() {
        var settings = Settings.of(HOME, folder.resolve("setting")).with("no.such.setting", "1");

        assertThatThrownBy(() -> EmbeddedElasticsearch.start(settings))
                .isInstanceOf(ElasticsearchStartException.class)
                .hasMessageContaining("unknown setting [no.such.setting]");
    }

    private EmbeddedElasticsearch start(String data) {
        return EmbeddedElasticsearch.start(Settings.of(HOME, folder.resolve(data)));
    }
}
