package dev.mcdewey.ingest;

import static dev.mcdewey.ingest.LibraryOnDisk.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.search.GuideSearch;
import dev.mcdewey.search.GuideSearchConfiguration;
import dev.mcdewey.search.hits.Hit;
import dev.mcdewey.search.hits.HitPage;
import dev.mcdewey.search.query.Filters;
import dev.mcdewey.search.query.SearchMode;
import dev.mcdewey.search.query.SearchQuery;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Somebody who asks without pause while the library is refreshed again and again. */
class ReadDuringRefreshTest extends IngestTest {

    private static final int REFRESHES = 10;
    private static final int PAGES = 12;
    private static final Pattern EDITION = Pattern.compile("edition(\\d+)");
    private static final SearchQuery QUERY =
            new SearchQuery("how do I unpack the archive", Filters.NONE, SearchMode.HYBRID, 50, 0);

    @Test
    void findsOneEditionInEveryAnswer() throws Exception {
        publish(0);
        AtomicBoolean done = new AtomicBoolean();
        try (AnnotationConfigApplicationContext reader = reader()) {
            GuideSearch search = reader.getBean(GuideSearch.class);
            CompletableFuture<List<Set<String>>> answers = CompletableFuture.supplyAsync(() -> editions(search, done));
            for (int edition = 1; edition <= REFRESHES; edition++) {
                publish(edition);
            }
            done.set(true);

            List<Set<String>> seen = answers.get();
            assertThat(seen).hasSizeGreaterThan(REFRESHES).allSatisfy(one -> assertThat(one)
                    .hasSize(1));
            assertThat(seen.stream().flatMap(Set::stream).collect(Collectors.toSet()))
                    .hasSizeGreaterThan(REFRESHES / 2);
        }
    }

    private void publish(int edition) throws IOException {
        for (int i = 0; i < PAGES; i++) {
            library.with(
                    "acme/tern/v1/admin/page%d.md".formatted(i),
                    page("Page " + i, "Install: Unpack the archive of edition" + edition + " number " + i + "."));
        }
        IngestRun run = bench.run();
        assertThat(run.exitCode()).as(run.errors()).isZero();
    }

    private static List<Set<String>> editions(GuideSearch search, AtomicBoolean done) {
        List<Set<String>> seen = Collections.synchronizedList(new ArrayList<>());
        while (!done.get()) {
            HitPage page = Objects.requireNonNull(search.search(QUERY).block(Duration.ofMinutes(1)));
            assertThat(page.hits()).hasSize(PAGES);
            seen.add(page.hits().stream().map(ReadDuringRefreshTest::edition).collect(Collectors.toSet()));
        }
        return seen;
    }

    private static String edition(Hit hit) {
        var found = EDITION.matcher(hit.snippet().replaceAll("</?mark>", ""));
        assertThat(found.find()).as(hit.snippet()).isTrue();
        return found.group(1);
    }

    private AnnotationConfigApplicationContext reader() {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        TestPropertyValues.of("spring.elasticsearch.uris=" + SERVER.uri())
                .and("mcdewey.index.prefix=" + stored.names().prefix())
                .applyTo(context);
        context.register(GuideSearchConfiguration.class);
        context.refresh();
        return context;
    }
}
