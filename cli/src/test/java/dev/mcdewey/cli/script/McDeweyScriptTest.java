package dev.mcdewey.cli.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class McDeweyScriptTest {

    private final Path folder;

    McDeweyScriptTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private ScriptCheckout checkout = new ScriptCheckout(Path.of(""));

    @BeforeEach
    void makeCheckout() throws IOException {
        checkout = ScriptCheckout.in(folder.toRealPath().resolve("my checkout"));
    }

    private List<String> run(String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = "./mcdewey";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return checkout.run(checkout.root(), command);
    }

    @Test
    void itHandsOverHomeJarAndArgumentsAsTheyAre() throws Exception {
        assertThat(run("search", "two words", "*", "", "a\\b"))
                .containsSubsequence(
                        "<-Dmcdewey.home=" + checkout.root() + ">",
                        "<-Dmcdewey.terminal=false>",
                        "<-jar>",
                        "<" + checkout.root() + "/cli/target/cli.jar>",
                        "<search>",
                        "<two words>",
                        "<*>",
                        "<>",
                        "<a\\b>",
                        "exit 0");
    }

    @Test
    void itBuildsTheFirstTimeOnly() throws Exception {
        assertThat(run()).anyMatch(line -> line.startsWith("Building McDewey"));
        assertThat(run()).noneMatch(line -> line.startsWith("Building McDewey"));
        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void theBuildLeavesNoEscapeCodes() throws Exception {
        String build = Files.readString(checkout.root().resolve("mvnw"));
        checkout.program("mvnw", build + "echo \"options:$MAVEN_OPTS\"\n");

        assertThat(run()).anyMatch(line -> line.matches("options:.* -Djansi.noreset=true"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pom.xml",
                "cli/src/main/java/A.java",
                "cli/src/main/java",
                "embedded-elasticsearch/analysis-plugin/src/main"
            })
    void itBuildsAgainAfterAnEdit(String edited) throws Exception {
        run();
        checkout.edit(edited);
        run();

        assertThat(checkout.builds()).isEqualTo(2);
    }

    @Test
    void itBuildsAgainWhenAJarIsGone() throws Exception {
        run();
        Files.delete(checkout.root().resolve("mcp-gateway/target/mcp-gateway.jar"));
        run();

        assertThat(checkout.builds()).isEqualTo(2);
    }

    @Test
    void anEditDuringTheBuildIsBuiltTheNextTime() throws Exception {
        String build = Files.readString(checkout.root().resolve("mvnw"));
        checkout.program("mvnw", build + "sleep 0.1; touch cli/src/main/java/A.java\n");
        run();
        run();

        assertThat(checkout.builds()).isEqualTo(2);
    }

    @Test
    void testsAndWhatIsNotASourceBuildNothing() throws Exception {
        run();
        Files.createDirectories(checkout.root().resolve("cli/src/test"));
        checkout.edit("cli/src/test");
        checkout.edit("cli/target");
        run();

        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void aFailedBuildIsSaidAndTriedAgain() throws Exception {
        checkout.program("mvnw", "#!/bin/sh\necho broken; echo built >> builds; exit 1\n");

        assertThat(run()).contains("broken", "mcdewey: the build failed; see above.", "exit 1");
        assertThat(run()).contains("exit 1");
        assertThat(checkout.builds()).isEqualTo(2);
    }

    @Test
    void aFolderWithoutSourcesIsNotBuilt() throws Exception {
        run();
        Files.delete(checkout.root().resolve("pom.xml"));
        Files.delete(checkout.root().resolve("target/mcdewey.built"));

        assertThat(run()).contains("exit 0");
        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void itFindsItsCheckoutThroughLinksAndStaysInTheCallersFolder() throws Exception {
        Path bin = Files.createDirectory(folder.resolve("my bin"));
        Files.createSymbolicLink(bin.resolve("first"), checkout.root().resolve("mcdewey"));
        Files.createSymbolicLink(bin.resolve("mcdewey"), Path.of("first"));
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));

        assertThat(checkout.run(elsewhere, "../my bin/mcdewey", "status"))
                .contains(
                        "in " + elsewhere.toRealPath(),
                        "<-Dmcdewey.home=" + checkout.root() + ">",
                        "<status>",
                        "exit 0");
        assertThat(checkout.run(elsewhere, "sh", "-c", "PATH=\"$0:$PATH\"; mcdewey status", bin.toString()))
                .contains("<-Dmcdewey.home=" + checkout.root() + ">", "exit 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"16", "11", "1.8", ""})
    void anOldJavaIsRefused(String version) throws Exception {
        checkout.java(version);

        assertThat(run())
                .anyMatch(line -> line.startsWith("mcdewey: Java 17 or newer is needed; "))
                .contains("exit 1");
    }

    @Test
    void aMissingJavaIsASentence() throws Exception {
        Files.delete(checkout.root().resolve("java home/bin/java"));

        assertThat(run())
                .containsExactly(
                        "mcdewey: no Java found. Install a JDK 17 or newer, or set JAVA_HOME to one.", "exit 1");
    }
}
