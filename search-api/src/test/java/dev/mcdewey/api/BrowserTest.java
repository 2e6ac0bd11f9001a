package dev.mcdewey.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks at the pages as people do. */
class BrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private final RunningService service = RunningService.get();

    private final Path folder;

    BrowserTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void showsTheHitsInARealBrowser() throws Exception {
        String seen = open("--dump-dom", "/?q=pump+outage");
        assertThat(seen).contains("<mark>pump</mark>", "Page 212 (printed 196)", "</main>");
    }

    @Test
    void drawsThePagesWithTheStylesheetAndNoScript() throws Exception {
        Path picture = folder.resolve("page.png");
        String said = open("--screenshot=" + picture, "/chunks/pump::v12.5::operator-guide::operator-guide::3");
        assertThat(picture).isNotEmptyFile();
        assertThat(said).doesNotContain("Content Security Policy", "Refused to");
    }

    private String open(String action, String address) throws IOException, InterruptedException {
        assertThat(CHROMIUM)
                .as("The pages are looked at in Chromium; install it (Debian: apt-get install chromium)")
                .isExecutable();
        Path output = Files.createTempFile(folder, "browser", ".txt");
        Process browser = new ProcessBuilder(
                        CHROMIUM.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--enable-logging=stderr",
                        "--user-data-dir=" + folder.resolve("profile"),
                        action,
                        service.address() + address)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(browser.waitFor(60, TimeUnit.SECONDS)).as("Chromium ended").isTrue();
        return Files.readString(output, StandardCharsets.UTF_8);
    }
}
