package dev.mcdewey.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramsTest {

    private final Path folder;

    ProgramsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aBuildIsUnpackedOnceAndReplacedByTheNext() throws Exception {
        DataFolder data = DataFolder.at(folder.resolve("data"));
        BuiltCheckout built = BuiltCheckout.in(folder.resolve("checkout")).with("ingest-job", StandIn.Ends.class);
        Programs first = Programs.unpacked(built.checkout(), data);
        Path witness = Files.writeString(first.folder().resolve("witness"), "");

        assertThat(Programs.unpacked(built.checkout(), data)).isEqualTo(first);
        assertThat(witness).exists();

        built.with("ingest-job", StandIn.Sleeps.class);
        Programs second = Programs.unpacked(built.checkout(), data);
        assertThat(second).isNotEqualTo(first);
        assertThat(first.folder()).doesNotExist();
        assertThat(second.jar("ingest-job"))
                .hasSameBinaryContentAs(built.checkout().jar("ingest-job"));
    }

    @Test
    void theFirstRunWritesDownItsClassesAndTheNextUsesThem() throws Exception {
        JavaProgram first = program(StandIn.Ends.class);
        assertThat(String.join(" ", first.classes().options())).contains("-XX:ArchiveClassesAtExit=");
        run(first);

        assertThat(first.classes().file()).isNotEmptyFile();
        JavaProgram second = program(StandIn.Ends.class);
        assertThat(String.join(" ", second.classes().options())).contains("-XX:SharedArchiveFile=");
        run(second);
        assertThat(Files.readString(second.log().toPath())).startsWith("told").hasLineCount(1);
    }

    @Test
    void aKilledRunLeavesNoClasses() throws Exception {
        JavaProgram program = program(StandIn.Sleeps.class);
        Process process = program.startLogged();
        Path unfinished = Path.of(program.classes().file() + ".unfinished");
        Files.writeString(unfinished, "half");
        process.destroyForcibly().waitFor();
        program.classes().keepFrom(process);

        assertThat(List.of(unfinished, program.classes().file())).noneMatch(Files::exists);
    }

    private JavaProgram program(Class<?> standIn) throws Exception {
        DataFolder data = DataFolder.at(folder.resolve("data"));
        BuiltCheckout built = BuiltCheckout.in(folder.resolve("checkout")).with("ingest-job", standIn);
        return new JavaProgram("ingest-job", Programs.unpacked(built.checkout(), data), data);
    }

    private static void run(JavaProgram program) throws Exception {
        Process process = program.startLogged();
        assertThat(process.waitFor()).isZero();
        program.classes().keepFrom(process);
    }
}
