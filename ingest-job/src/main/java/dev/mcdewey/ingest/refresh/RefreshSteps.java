package dev.mcdewey.ingest.refresh;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dev.mcdewey.index.embedding.EmbeddingSpec;
import dev.mcdewey.index.embedding.TextEmbedder;
import dev.mcdewey.index.generation.Generation;
import dev.mcdewey.index.generation.GenerationRecipe;
import dev.mcdewey.index.generation.Generations;
import dev.mcdewey.index.refresh.RefreshLog;
import dev.mcdewey.index.refresh.RefreshRecord;
import dev.mcdewey.ingest.gate.Gate;
import dev.mcdewey.ingest.report.Progress;
import dev.mcdewey.ingest.source.LibraryFolder;
import dev.mcdewey.ingest.source.SourceReader;
import dev.mcdewey.ingest.writer.Bulk;
import dev.mcdewey.ingest.writer.GuideVersion;
import dev.mcdewey.ingest.writer.GuideWriter;
import dev.mcdewey.ingest.writer.WrittenChunks;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.AsyncTaskExecutor;

/** What each step of a refresh does. */
final class RefreshSteps {

    private static final Logger LOG = LoggerFactory.getLogger(RefreshSteps.class);

    private final RefreshProperties properties;
    private final ElasticsearchClient client;
    private final Bulk bulk;
    private final Generations generations;
    private final RefreshLog log;
    private final Optional<TextEmbedder> embedder;
    private final SourceReader reader;
    private final RepetitionSurvey repetition;
    private final Gate gate;
    private final RemoteSources sources;
    private final Settling settling;
    private final Clock clock;

    RefreshSteps(
            RefreshProperties properties,
            ElasticsearchClient client,
            Bulk bulk,
            Generations generations,
            RefreshLog log,
            Optional<TextEmbedder> embedder,
            SourceReader reader,
            RepetitionSurvey repetition,
            Gate gate,
            RemoteSources sources,
            AsyncTaskExecutor cores,
            Clock clock) {
        this.properties = properties;
        this.client = client;
        this.bulk = bulk;
        this.generations = generations;
        this.log = log;
        this.embedder = embedder;
        this.reader = reader;
        this.repetition = repetition;
        this.gate = gate;
        this.sources = sources;
        this.settling = new Settling(client, bulk, generations, cores);
        this.clock = clock;
    }

    /** Brings what the library declares elsewhere onto this machine. */
    void fetch(Refresh refresh) throws IOException {
        sources.fetch(refresh);
    }

    /** Compares the library folder with the live generation. */
    void survey(Refresh refresh) throws IOException {
        Gate.check(refresh.library());
        LibraryFolder folder = sources.library(refresh);
        Footing footing = new FootingFinder(client, bulk, generations, recipe(), properties.rebuild()).find();
        Set<GuideVersion> missing = sources.missing(refresh, footing);
        Survey survey =
                new Surveyor(reader, repetition, fileRecipe(), footing.known(), missing).survey(folder.entries());
        refresh.surveyed(survey, footing);
        new Renewal(recipe(), fileRecipe()).of(survey, footing).ifPresent(refresh::renews);
    }

    /** Opens the generation that the next steps fill. */
    void open(Refresh refresh) throws IOException {
        if (refresh.changesNothing()) {
            return;
        }
        Generation opened = opened(refresh.footing());
        refresh.opened(opened);
        if (refresh.footing().unfinished().isPresent()) {
            System.out.printf(
                    "Going on with an interrupted refresh; files that it had indexed: %,d%n",
                    refresh.account().balance().indexed());
        }
        Progress progress =
                properties.progress().begin(refresh.survey().toIndex().size());
        boolean empty = refresh.footing().beginsEmpty();
        WrittenChunks written = new WrittenChunks(bulk, empty ? Optional.empty() : Optional.of(opened));
        refresh.indexing(new GuideWriter(bulk, embedder, opened, refresh::requireGoingOn, progress, written), written);
    }

    private Generation opened(Footing footing) throws IOException {
        if (footing.unfinished().isPresent()) {
            return footing.unfinished().get();
        }
        Optional<Generation> base = footing.base();
        return base.isPresent() ? generations.openCloneOf(base.get()) : generations.open(recipe());
    }

    /** Removes what is gone and brings every chunk's places up to date. */
    void settle(Refresh refresh) throws IOException {
        if (!refresh.changesNothing()) {
            settling.settle(refresh);
        }
    }

    /** Asks the golden queries; what is live can be compared only where it was made the same way. */
    void gate(Refresh refresh) throws IOException {
        if (!refresh.changesNothing()) {
            Footing footing = refresh.footing();
            boolean alike = footing.liveRecipe().filter(recipe()::equals).isPresent();
            gate.pass(
                            refresh.library(),
                            alike ? footing.live() : Optional.empty(),
                            refresh.generation(),
                            refresh.declaration().synonyms())
                    .ifPresent(refresh.account()::say);
        }
    }

    /** Shows the new generation to readers, if it holds what it should. */
    void publish(Refresh refresh) throws IOException {
        if (!refresh.changesNothing()) {
            inspect(refresh);
            refresh.lease().check();
            generations.publish(refresh.generation());
        }
    }

    /** What does not hold what it should is nothing to go on from. */
    private void inspect(Refresh refresh) throws IOException {
        try {
            new Inspection(client, refresh.generation()).check(refresh);
        } catch (RefreshException e) {
            generations.discard(refresh.generation());
            refresh.discarded();
            throw e;
        }
    }

    /** Remembers what was done. */
    void record(Refresh refresh) throws IOException {
        refresh.finished(clock.instant(), embedder.isPresent());
        log.add(refresh.record());
    }

    /** Remembers as well as can be what failed, and why: it may be what keeps the records. */
    RefreshRecord failed(Refresh refresh, String why, Shown shown) {
        RefreshRecord record = refresh.failed(clock.instant(), why, embedder.isPresent(), shown.live());
        try {
            log.add(record);
        } catch (IOException | RuntimeException e) {
            LOG.error("The failure of the refresh of {} could not be recorded", refresh.library(), e);
        }
        return record;
    }

    /** The record of a refresh that could not begin, which is not kept with the others. */
    RefreshRecord notBegun(Account nothing, String why, Shown shown) {
        String live = shown.live().map(Generation::id).orElse(null);
        return nothing.told(clock.instant(), live, RefreshRecord.FAILED, why, 0, embedder.isPresent());
    }

    /** What readers see. */
    Optional<Generation> live() throws IOException {
        return generations.live();
    }

    private GenerationRecipe recipe() {
        return GenerationRecipe.of(embedding());
    }

    private String fileRecipe() {
        return "parser %d, chunker %d at %d of %d tokens"
                .formatted(
                        FileProcessor.PARSER_VERSION,
                        FileProcessor.CHUNKER_VERSION,
                        properties.chunkTokens(),
                        embedding().maxTokens());
    }

    private EmbeddingSpec embedding() {
        return embedder.map(TextEmbedder::spec).orElse(EmbeddingSpec.NONE);
    }
}
