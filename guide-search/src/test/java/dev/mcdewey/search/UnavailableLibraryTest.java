package dev.mcdewey.search;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import dev.mcdewey.elasticsearch.junit.ElasticsearchExtension;
import dev.mcdewey.index.embedding.EmbeddingSpec;
import dev.mcdewey.index.generation.IndexProperties;
import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.search.library.LibraryCatalogue;
import dev.mcdewey.search.query.Filters;
import dev.mcdewey.search.query.SearchMode;
import dev.mcdewey.search.query.SearchQuery;
import dev.mcdewey.search.reading.GuideReader;
import dev.mcdewey.search.store.LibraryUnavailableException;
import dev.mcdewey.search.suggestion.Suggestions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class UnavailableLibraryTest {

    @RegisterExtension
    static final ElasticsearchExtension SERVER = new ElasticsearchExtension();

    private static final SearchQuery KEYWORD = new SearchQuery("backup", Filters.NONE, SearchMode.KEYWORD, 10, 0);
    private static final SearchQuery MEANING = new SearchQuery("backup", Filters.NONE, SearchMode.SEMANTIC, 10, 0);

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
        try (AnnotationConfigApplicationContext context = SearchContext.at(address(gone))) {
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
                        SearchContext.at(address(silent), "mcdewey.search.timeout=200ms")) {
            assertThatThrownBy(() ->
                            context.getBean(GuideSearch.class).search(KEYWORD).block())
                    .isInstanceOf(LibraryUnavailableException.class)
                    .hasMessage("while searching: Elasticsearch took longer than 200 ms");
        }
    }

    @Test
    void waitsAtMostASecondForTheStateOfTheLibrary() throws IOException {
        try (ServerSocket silent = listening();
                AnnotationConfigApplicationContext context = SearchContext.at(address(silent))) {
            assertThatThrownBy(() -> context.getBean(Suggestions.class)
                            .to("back", Filters.NONE, 10)
                            .block())
                    .isInstanceOf(LibraryUnavailableException.class)
                    .hasMessageContaining("Elasticsearch took longer than 1000 ms");
        }
    }

    @Test
    void passesOnWhatIsWrongWithTheIndexInsteadOfFindingNothing() throws IOException {
        try (AnnotationConfigApplicationContext context = SearchContext.open(SERVER, "foreign")) {
            ElasticsearchClient client = context.getBean(ElasticsearchClient.class);
            String index = context.getBean(IndexProperties.class).chunks();
            client.index(i -> i.index(index + "-1").document(new EmbeddingSpec("not a chunk", 1, 1, "", "")));
            client.indices().putAlias(a -> a.index(index + "-1").name(index));

            GuideSearch search = context.getBean(GuideSearch.class);
            assertThatThrownBy(() -> search.search(MEANING).block())
                    .isInstanceOf(ElasticsearchException.class)
                    .hasMessageContaining("es/msearch");
            assertThatThrownBy(() -> search.search(KEYWORD).block())
                    .isInstanceOf(ElasticsearchException.class)
                    .hasMessageContaining("es/search");
        }
    }
}
