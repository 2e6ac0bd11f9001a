package dev.mcdewey.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** How sources come, told in lines. */
class PlainFetchingTest {

    private static final URI SITE = URI.create("https://docs.acme.example/guide/");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final AtomicLong nanos = new AtomicLong();

    @Test
    void isALineEveryTenSeconds() {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        try (FetchProgress progress = new PlainFetching(3, out, nanos::get)) {
            progress.sourceDone();
            for (int second = 1; second <= 25; second++) {
                nanos.addAndGet(Duration.ofSeconds(1).toNanos());
                progress.pageHere(SITE);
            }
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "Fetching: 10 pages so far, 1 of 3 sources done, now https://docs.acme.example/guide/",
                        "Fetching: 20 pages so far, 1 of 3 sources done, now https://docs.acme.example/guide/");
    }
}
