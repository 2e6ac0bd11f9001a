package dev.mcdewey.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void isUnpackedOnceByProcessesThatAskAtTheSameTime() throws Exception {
        var children = new ArrayList<ChildJvm>();
        for (var child = 0; child < 3; child++) {
            children.add(ChildJvm.run("unpack", folder, folder));
        }
        var first = children.get(0).answer();

        assertThat(Path.of(first, "plugins", "mcdewey-analysis")).isDirectory();
        assertThat(children.get(1).answer()).isEqualTo(first);
        assertThat(children.get(2).answer()).isEqualTo(first);
        try (var left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "unpack.lock", Path.of(first).getFileName().toString());
        }
    }

    @Test
    void doesNotTakeWhatAKilledProcessLeftForAServer() throws Exception {
        var half = Files.createDirectories(folder.resolve("unpacking/elasticsearch-8/lib"));
        Files.writeString(half.resolve("half.jar"), "half");

        var server = new Installation(folder, Distribution.find(), AnalysisPlugin.load()).ready();

        assertThat(server.resolve("lib/half.jar")).doesNotExist();
        assertThat(server.resolve("lib")).isNotEmptyDirectory();
        assertThat(folder.resolve("unpacking")).doesNotExist();
    }

    @Test
    void saysWhatToDoWhereItCannotBeUnpacked() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "no folder");
        var installation = new Installation(file.resolve("home"), Distribution.find(), AnalysisPlugin.load());

        assertThatThrownBy(installation::ready)
                .isInstanceOf(ElasticsearchStartException.class)
                .hasMessageContaining("cannot be unpacked into " + file)
                .hasMessageContaining("must be writable");
    }
}
