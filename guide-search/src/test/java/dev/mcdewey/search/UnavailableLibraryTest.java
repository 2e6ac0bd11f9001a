package dev.mcdewey.search;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import dev.mcdewey.index.embedding.EmbeddingSpec;
import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.search.library.LibraryCatalogue;
import dev.mcdewey.search.query.Filters;
import dev.mcdewey.search.query.SearchMode;
import dev.mcdewey.search.query.SearchQuery;
import dev.mcdewey.search.reading.GuideReader;
import dev.mcdewey.search.store.LibraryUnavailableException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class UnavailableLibraryTest {

    private static final SearchQuery KEYWORD = new SearchQuery("backup", Filters.NONE, SearchMode.KEYWORD, 10, 0);

    private static ServerSocket listening() throws IOException {
        return new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    }

    private static String address(ServerSocket socket) {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    @Test
    void saysWhatFailedWhereElasticsearchIsNotThere() throws IOException {
        ServerSocket gone = listening();
        gone.close();
        try (AnnotationConfigApplicationContext context = TestServer.contextAt(address(gone))) {
            assertThatThrownBy(() ->
                            context.getBean(GuideSearch.class).search(KEYWORD).block())
                    .isInstanceOf(LibraryUnavailableException.class)
                    .hasMessageStartingWith("while searching: Elasticsearch cannot be reached");
            assertThatThrownBy(() -> context.getBean(GuideReader.class)
                            .chunk(ChunkId.of("a::1::b::c::1"))
                            .block())
                    .isInstanceOf(LibraryUnavailableException.class)
                    .hasMessageStartingWith("while reading the file a::1::b::c");
            LibraryCatalogue catalogue = context.getBean(LibraryCatalogue.class);
            assertThatThrownBy(() -> catalogue.library().block()).isInstanceOf(LibraryUnavailableException.class);
            assertThatThrownBy(() -> catalogue.ping().block()).isInstanceOf(LibraryUnavailableException.class);
        }
    }

    @Test
    void waitsNoLongerThanItIsTold() throws IOException {
        try (ServerSocket silent = listening();
                AnnotationConfigApplicationContext context =
                        TestServer.contextAt(address(silent), "mcdewey.search.timeout=200ms")) {
            assertThatThrownBy(() ->
                            context.getBean(GuideSearch.class).search(KEYWORD).block())
                    .isInstanceOf(LibraryUnavailableException.class)
                    .hasMessage("while searching: Elasticsearch took longer than 200 ms");
        }
    }

    @Test
    void passesOnWhatIsWrongWithTheIndexInsteadOfFindingNothing() throws IOException {
        try (AnnotationConfigApplicationContext context = TestServer.context("foreign")) {
            ElasticsearchClient client = context.getBean(ElasticsearchClient.class);
            client.index(i -> i.index("foreign-chunks-1").document(new EmbeddingSpec("not a chunk", 1, 1, "")));
            client.indices().putAlias(a -> a.index("foreign-chunks-1").name("foreign-chunks"));

            assertThatThrownBy(() ->
                            context.getBean(GuideSearch.class).search(KEYWORD).block())
                    .isInstanceOf(ElasticsearchException.class)
                    .hasMessageContaining("es/msearch");
        }
    }
}
