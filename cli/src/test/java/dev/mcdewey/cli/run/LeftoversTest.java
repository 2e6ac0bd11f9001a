package dev.mcdewey.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    private final Path folder;

    LeftoversTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void endWhatIsLeft() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void onlyProcessesOfTheFolderAreEnded() throws Exception {
        DataFolder data = DataFolder.at(folder.resolve("data"));
        Process ours = sleeping(data);
        Process another = sleeping(DataFolder.at(folder.resolve("data more")));
        Process below = sleeping(DataFolder.at(folder.resolve("data/below")));

        Leftovers.clear(data);

        assertThat(ours.isAlive()).isFalse();
        assertThat(another.isAlive()).isTrue();
        assertThat(below.isAlive()).isTrue();
    }

    @Test
    void aFolderWithASpaceKnowsItsOwnToo() throws Exception {
        DataFolder data = DataFolder.at(folder.resolve("my data"));
        Process ours = sleeping(data);

        Leftovers.clear(data);

        assertThat(ours.isAlive()).isFalse();
    }

    private Process sleeping(DataFolder data) throws IOException, InterruptedException {
        Checkout checkout = BuiltCheckout.in(folder.resolve("checkout"))
                .with("ingest-job", StandIn.Sleeps.class)
                .checkout();
        Process process = new JavaProgram("ingest-job", Programs.unpacked(checkout, data), data).startLogged();
        started.add(process);
        return process;
    }
}
