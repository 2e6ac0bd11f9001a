package dev.mcdewey.elasticsearch.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.mcdewey.elasticsearch.Rest;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Runs test classes with the extension, and looks from outside at what became of them and of the server. */
class ElasticsearchExtensionTest {
    private static final Set<String> URIS = new CopyOnWriteArraySet<>();
    private static final Set<String> INDICES_SEEN_LATER = new CopyOnWriteArraySet<>();

    @Test
    void sharesOneServerCleansUpAfterEachClassAndFailsTestsThatUseDeprecatedThings() {
        var results = run(WritesIndices.class, ComesLater.class, UsesDeprecatedThings.class);

        results.testEvents().assertStatistics(tests -> tests.succeeded(5).failed(1));
        assertThat(failure(results)).contains("usesThem()", "[field] parameter");
        assertThat(URIS).hasSize(1);
        assertThat(INDICES_SEEN_LATER).containsExactly("[]");
        assertThat(URIS).allSatisfy(uri -> assertThat(answers(uri)).isFalse());
    }

    private static EngineExecutionResults run(Class<?>... classes) {
        var engine = EngineTestKit.engine("junit-jupiter");
        for (var type : classes) {
            engine.selectors(selectClass(type));
        }
        return engine.execute();
    }

    private static String failure(EngineExecutionResults results) {
        return results.testEvents().failed().stream()
                .map(event -> event.getPayload().orElseThrow().toString())
                .findFirst()
                .orElseThrow();
    }

    private static boolean answers(String uri) {
        try {
            return new Rest(URI.create(uri)).send("GET", "/_cluster/health", "").statusCode() > 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    static class WritesIndices {
        @RegisterExtension
        static final ElasticsearchExtension ELASTICSEARCH = new ElasticsearchExtension();

        @Test
        void createsAnIndexWithAnAlias() throws Exception {
            URIS.add(ELASTICSEARCH.uri().toString());
            var rest = new Rest(ELASTICSEARCH.uri());
            var body = "{\"aliases\":{\"" + ELASTICSEARCH.prefix() + "alias\":{}}}";
            assertThat(rest.send("PUT", "/" + ELASTICSEARCH.prefix() + "one", body)
                            .statusCode())
                    .isEqualTo(200);
        }

        @Nested
        class Inside {
            @Test
            void sharesThePrefix() throws Exception {
                var found = new Rest(ELASTICSEARCH.uri()).get("/_cat/aliases/" + ELASTICSEARCH.prefix() + "alias");
                assertThat(found).contains("one");
            }
        }
    }

    @ExtendWith(ElasticsearchExtension.class)
    static class ComesLater {
        @Test
        void findsNothingOfTheOthers(ElasticsearchExtension elasticsearch) throws Exception {
            URIS.add(elasticsearch.uri().toString());
            INDICES_SEEN_LATER.add(new Rest(elasticsearch.uri()).get("/_cat/indices?format=json&expand_wildcards=all"));
        }
    }

    @TestMethodOrder(MethodName.class)
    static class UsesDeprecatedThings {
        @RegisterExtension
        static final ElasticsearchExtension ELASTICSEARCH = new ElasticsearchExtension();

        @Test
        void afterwardsIsNotBlamed() throws Exception {
            assertThat(new Rest(ELASTICSEARCH.uri()).get("/_cluster/health")).contains("status");
        }

        @Test
        void beforehandIsNotBlamed() throws Exception {
            assertThat(new Rest(ELASTICSEARCH.uri()).get("/_cluster/health")).contains("status");
        }

        @Test
        void usesThem() throws Exception {
            var index = "/" + ELASTICSEARCH.prefix() + "old";
            var seedWithoutField = "{\"query\":{\"function_score\":{\"random_score\":{\"seed\":1}}}}";
            var rest = new Rest(ELASTICSEARCH.uri());
            rest.send("PUT", index, "");
            rest.send("POST", index + "/_search", seedWithoutField);
        }
    }
}
