package dev.mcdewey.ingest.refresh;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dev.mcdewey.index.generation.Generation;
import dev.mcdewey.index.generation.Generations;
import dev.mcdewey.ingest.writer.Bulk;
import dev.mcdewey.ingest.writer.GuideName;
import dev.mcdewey.ingest.writer.KnownFile;
import dev.mcdewey.ingest.writer.RemovedFiles;
import dev.mcdewey.ingest.writer.Settlement;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.springframework.core.task.AsyncTaskExecutor;

/** Settles all guides of a refresh in which anything has changed, while what was written becomes findable. */
final class Settling {

    private final ElasticsearchClient client;
    private final Bulk bulk;
    private final Generations generations;
    private final AsyncTaskExecutor executor;

    Settling(ElasticsearchClient client, Bulk bulk, Generations generations, AsyncTaskExecutor executor) {
        this.client = client;
        this.bulk = bulk;
        this.generations = generations;
        this.executor = executor;
    }

    /** Removes what is gone and brings every chunk's places up to date. */
    void settle(Refresh refresh) throws IOException {
        refresh.indexed();
        removeGoneFiles(refresh);
        generations.refreshFiles(refresh.generation());
        // The settlement reads spines, and only after an interruption what chunks there are.
        CompletableFuture<Boolean> chunks = executor.submitCompletable(() -> refreshed(refresh.generation()));
        if (refresh.footing().unfinished().isPresent()) {
            chunks.join();
        }
        settleGuides(refresh);
        chunks.join();
        generations.refresh(refresh.generation());
    }

    private void removeGoneFiles(Refresh refresh) throws IOException {
        RemovedFiles.remove(
                bulk,
                refresh.generation(),
                refresh.survey().removed().stream().map(KnownFile::fileId).toList());
    }

    private boolean refreshed(Generation generation) throws IOException {
        generations.refresh(generation);
        return true;
    }

    private void settleGuides(Refresh refresh) throws IOException {
        Settlement settlement = new Settlement(client, bulk, refresh.written());
        for (GuideName guide : refresh.changedGuides()) {
            refresh.requireGoingOn();
            refresh.settled(guide, settle(settlement, guide, refresh));
        }
    }

    private static int settle(Settlement settlement, GuideName guide, Refresh refresh) throws IOException {
        Footing footing = refresh.footing();
        return footing.unfinished().isPresent()
                ? settlement.settleAll(guide, refresh.generation())
                : settlement.settle(
                        guide,
                        footing.base().orElse(null),
                        refresh.generation(),
                        refresh.survey().changedFiles());
    }
}
