package dev.mcdewey.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.elasticsearch.junit.ElasticsearchExtension;
import dev.mcdewey.index.generation.Generation;
import dev.mcdewey.index.refresh.Balance;
import dev.mcdewey.index.refresh.DisplayNames;
import dev.mcdewey.index.refresh.QuarantinedFile;
import dev.mcdewey.index.refresh.RefreshLog;
import dev.mcdewey.index.refresh.RefreshRecord;
import dev.mcdewey.search.library.Library;
import dev.mcdewey.search.library.Library.Guide;
import dev.mcdewey.search.library.Library.Product;
import dev.mcdewey.search.library.Library.Vendor;
import dev.mcdewey.search.library.Library.Version;
import dev.mcdewey.search.library.LibraryCatalogue;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class LibraryCatalogueTest {

    @RegisterExtension
    static final ElasticsearchExtension SERVER = new ElasticsearchExtension();

    private static Library library(AnnotationConfigApplicationContext context) {
        return SearchContext.answer(context.getBean(LibraryCatalogue.class).library());
    }

    @Test
    void listsEverythingWithCounts() throws IOException {
        try (AnnotationConfigApplicationContext context = SearchContext.open(SERVER, "listed")) {
            Generation generation = SearchContext.writer(context).publish(SampleGuides.all());

            Library library = library(context);

            assertThat(library.vendors()).extracting(Vendor::vendor).containsExactly("acme", "orbit");
            Product product = library.vendors().get(0).products().get(0);
            assertThat(product.versions()).extracting(Version::version).containsExactly("v12.10", "v12.9", "v12.5");
            assertThat(product.versions().get(0).guides()).containsExactly(new Guide("admin", null, 2, 5));
            assertThat(library.generation()).isEqualTo(generation.id());
            assertThat(library.lastRefresh()).isNull();
        }
    }

    @Test
    void showsTheNamesThatTheLibraryGives() throws IOException {
        try (AnnotationConfigApplicationContext context = SearchContext.open(SERVER, "named")) {
            SearchContext.writer(context).publish(SampleGuides.all());
            context.getBean(RefreshLog.class).add(refreshed("2026-11-22T10:00:00Z"));

            assertThat(library(context).vendors()).extracting(Vendor::name).containsExactly("Acme Corp", null);
        }
    }

    @Test
    void namesTheFilesInQuarantineAndCountsThemNowhereElse() throws IOException {
        try (AnnotationConfigApplicationContext context = SearchContext.open(SERVER, "quarantined")) {
            SearchContext.writer(context).publish(SampleGuides.all());

            Library library = library(context);

            assertThat(library.quarantine())
                    .containsExactly(new QuarantinedFile("orbit/lake/16/manual/scan.md", "The PDF has no text."));
            assertThat(library.vendors()
                            .get(1)
                            .products()
                            .get(0)
                            .versions()
                            .get(0)
                            .guides())
                    .containsExactly(new Guide("manual", null, 1, 2));
        }
    }

    @Test
    void showsTheLatestRefresh() throws IOException {
        try (AnnotationConfigApplicationContext context = SearchContext.open(SERVER, "refreshed")) {
            RefreshLog log = context.getBean(RefreshLog.class);
            RefreshRecord latest = refreshed("2026-11-22T10:00:00Z");
            log.add(refreshed("2026-11-21T10:00:00Z"));
            log.add(latest);
            log.add(refreshed("2026-11-20T10:00:00Z"));

            assertThat(library(context).lastRefresh()).isEqualTo(latest);
        }
    }

    @Test
    void knowsTheLastGoodRefreshHoweverManyHaveFailedSince() throws IOException {
        try (AnnotationConfigApplicationContext context = SearchContext.open(SERVER, "failing")) {
            SearchContext.writer(context).publish(SampleGuides.all());
            RefreshLog log = context.getBean(RefreshLog.class);
            RefreshRecord good = refreshed("2026-11-01T10:00:00Z");
            log.add(good);
            for (int day = 2; day <= 25; day++) {
                log.add(ended("2026-11-%02dT10:00:00Z".formatted(day), RefreshRecord.FAILED, DisplayNames.NONE));
            }

            Library library = library(context);

            assertThat(library.refreshes()).hasSize(20).doesNotContain(good);
            assertThat(library.lastRefresh()).isEqualTo(good);
            assertThat(library.vendors()).extracting(Vendor::name).containsExactly("Acme Corp", null);
        }
    }

    private static RefreshRecord refreshed(String finished) {
        DisplayNames names = new DisplayNames(Map.of("acme", "Acme Corp"), Map.of(), Map.of());
        return ended(finished, RefreshRecord.PUBLISHED, names);
    }

    private static RefreshRecord ended(String finished, String outcome, DisplayNames names) {
        Instant end = Instant.parse(finished);
        Balance balance = new Balance(3, 1, 1, 1, 0, 0);
        return new RefreshRecord(
                "1",
                "/srv/library",
                end.minusSeconds(60),
                end,
                outcome,
                null,
                null,
                balance,
                1,
                2,
                3,
                0,
                Map.of(),
                List.of(),
                names,
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    @Test
    void isEmptyBeforeTheFirstRefresh() {
        try (AnnotationConfigApplicationContext context = SearchContext.open(SERVER, "unpublished")) {
            assertThat(library(context)).isEqualTo(new Library(List.of(), null, null, List.of(), List.of()));
            assertThat(context.getBean(LibraryCatalogue.class).ping().blockOptional())
                    .isEmpty();
        }
    }
}
