package dev.mcdewey.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartedPartsTest {

    private final StartedParts parts = new StartedParts();

    @Test
    void theLastIsStoppedFirstAndEachOnce() throws IOException {
        List<String> stopped = new ArrayList<>();
        parts.add(() -> stopped.add("lock"));
        parts.add(() -> stopped.add("server"));

        parts.close();
        parts.close();

        assertThat(stopped).containsExactly("server", "lock");
    }

    @Test
    void whatArrivesAfterTheStopIsStoppedAtOnce() throws IOException {
        parts.close();
        List<String> stopped = new ArrayList<>();

        assertThatExceptionOfType(StartException.class).isThrownBy(() -> parts.add(() -> stopped.add("late")));
        assertThat(stopped).containsExactly("late");
    }
}
