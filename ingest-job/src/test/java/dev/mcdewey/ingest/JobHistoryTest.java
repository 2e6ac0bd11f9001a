package dev.mcdewey.ingest;

import static dev.mcdewey.ingest.LibraryOnDisk.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The job repository outlives the runs, in a file by default and in PostgreSQL where that is configured. */
class JobHistoryTest extends IngestTest {

    private static final String EXECUTIONS = """
            SELECT i.JOB_NAME, e.STATUS FROM BATCH_JOB_EXECUTION e
            JOIN BATCH_JOB_INSTANCE i ON i.JOB_INSTANCE_ID = e.JOB_INSTANCE_ID
            ORDER BY e.JOB_EXECUTION_ID""";

    @BeforeEach
    void bringALibrary() throws IOException {
        library.with("acme/tern/v1/admin/guide.md", page("Guide", "Install: Unpack the archive."));
    }

    @Test
    void isKeptInAFileByDefault() throws Exception {
        runTwiceAndOnceInVain();

        try (Connection history =
                DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("data/jobs/history"), "sa", "")) {
            assertThat(executions(history)).containsExactly("refresh COMPLETED", "refresh COMPLETED", "refresh FAILED");
        }
    }

    @Test
    void isKeptInPostgresWhereThatIsConfigured() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            runTwiceAndOnceInVain(
                    "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                    "--spring.datasource.username=postgres");

            try (Connection history = postgres.getPostgresDatabase().getConnection()) {
                assertThat(executions(history))
                        .containsExactly("refresh COMPLETED", "refresh COMPLETED", "refresh FAILED");
            }
        }
    }

    @Test
    void restartsInPostgresWhatWasKilled() throws Exception {
        library.withPages(60);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String[] datasource = {
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres"
            };
            Process killed = bench.start(folder.resolve("killed.log"), datasource);
            bench.awaitGeneration(killed);
            killed.destroyForcibly().waitFor();
            assertThat(bench.run(datasource).exitCode()).isZero();

            try (Connection history = postgres.getPostgresDatabase().getConnection()) {
                assertThat(executions(history)).containsExactly("refresh FAILED", "refresh COMPLETED");
                assertThat(instances(history)).isEqualTo(1);
            }
        }
    }

    private static int instances(Connection history) throws SQLException {
        try (var statement = history.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM BATCH_JOB_INSTANCE")) {
            count.next();
            return count.getInt(1);
        }
    }

    private void runTwiceAndOnceInVain(String... datasource) throws IOException {
        assertThat(bench.run(datasource).exitCode()).isZero();
        assertThat(bench.run(datasource).exitCode()).isZero();
        library.without("acme/tern/v1/admin/guide.md");
        assertThat(bench.run(datasource).exitCode()).isEqualTo(1);
    }

    private static List<String> executions(Connection history) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var statement = history.createStatement();
                ResultSet rows = statement.executeQuery(EXECUTIONS)) {
            while (rows.next()) {
                found.add(rows.getString(1) + " " + rows.getString(2));
            }
        }
        return found;
    }
}
