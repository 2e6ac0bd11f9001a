package dev.mcdewey.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckoutTest {

    private final Path root;

    CheckoutTest(@TempDir Path root) {
        this.root = root;
    }

    @Test
    void whatIsNotBuiltIsNamed() throws IOException {
        Checkout checkout =
                BuiltCheckout.in(root).with("ingest-job", StandIn.Ends.class).checkout();

        assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> checkout.require(List.of("ingest-job", "search-api")))
                .withMessage(root.resolve("search-api/target/search-api.jar")
                        + " is missing: build McDewey with ./mvnw -DskipTests package");
    }

    @Test
    void theServerComesFromTheLatestArchive() throws IOException {
        Path folder = Files.createDirectories(root.resolve("embedded-elasticsearch/target/distribution"));
        Path old = Files.writeString(folder.resolve("elasticsearch-8.19.9.zip"), "");
        Path latest = Files.writeString(folder.resolve("elasticsearch-8.19.21.zip"), "");
        Files.setLastModifiedTime(old, FileTime.fromMillis(1));

        assertThat(new Checkout(root).serverArchive()).isEqualTo(latest);
    }

    @Test
    void aMissingArchiveSaysHowToGetIt() {
        assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> new Checkout(root).serverArchive())
                .withMessageStartingWith("No Elasticsearch archive is in " + root)
                .withMessageEndingWith("build McDewey with ./mvnw -DskipTests package");
    }
}
