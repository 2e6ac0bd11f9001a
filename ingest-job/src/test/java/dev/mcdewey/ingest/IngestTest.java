package dev.mcdewey.ingest;

import dev.mcdewey.elasticsearch.junit.ElasticsearchExtension;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Gives every test a library of its own and the real server. */
abstract class IngestTest {

    @RegisterExtension
    static final ElasticsearchExtension SERVER = new ElasticsearchExtension();

    Path folder;
    Bench bench;
    LibraryOnDisk library;
    StoredLibrary stored;

    @BeforeEach
    void setUp(@TempDir Path own) {
        folder = own;
        bench = Bench.in(own, SERVER);
        library = bench.library();
        stored = bench.stored();
    }

    @AfterEach
    void close() throws Exception {
        bench.close();
    }
}
