package dev.mcdewey.ingest.refresh;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dev.mcdewey.index.embedding.EmbeddingSpec;
import dev.mcdewey.index.embedding.TextEmbedder;
import dev.mcdewey.index.generation.Generation;
import dev.mcdewey.index.generation.GenerationRecipe;
import dev.mcdewey.index.generation.Generations;
import dev.mcdewey.index.refresh.RefreshLog;
import dev.mcdewey.ingest.parser.GuideParser;
import dev.mcdewey.ingest.report.Progress;
import dev.mcdewey.ingest.source.LibraryFolder;
import dev.mcdewey.ingest.source.SourceReader;
import dev.mcdewey.ingest.writer.Bulk;
import dev.mcdewey.ingest.writer.GuideName;
import dev.mcdewey.ingest.writer.GuideWriter;
import dev.mcdewey.ingest.writer.KnownFile;
import dev.mcdewey.ingest.writer.RemovedFiles;
import dev.mcdewey.ingest.writer.Settlement;
import dev.mcdewey.ingest.writer.StoredFiles;
import dev.mcdewey.ingest.writer.WrittenChunks;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What each step of a refresh does. */
final class RefreshSteps {

    private final RefreshProperties properties;
    private final ElasticsearchClient client;
    private final Bulk bulk;
    private final Generations generations;
    private final RefreshLog log;
    private final Optional<TextEmbedder> embedder;
    private final SourceReader reader;
    private final RepetitionSurvey repetition;
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
            Clock clock) {
        this.properties = properties;
        this.client = client;
        this.bulk = bulk;
        this.generations = generations;
        this.log = log;
        this.embedder = embedder;
        this.reader = reader;
        this.repetition = repetition;
        this.clock = clock;
    }

    /** Compares the library folder with the live generation. */
    void survey(Refresh refresh) throws IOException {
        LibraryFolder folder = LibraryFolder.open(refresh.library(), GuideParser.extensions());
        Optional<Generation> live = generations.live();
        Optional<Generation> base = clonable(live);
        List<KnownFile> known = base.isPresent() ? new StoredFiles(client).known(base.get()) : List.of();
        Survey survey = new Surveyor(reader, repetition, fileRecipe(), known).survey(folder.entries());
        refresh.surveyed(survey, live, base);
    }

    /** A clone keeps mapping and vectors, so it will do only where both are still the ones we want. */
    private Optional<Generation> clonable(Optional<Generation> live) throws IOException {
        if (properties.rebuild()
                || live.isEmpty()
                || !generations.recipe(live.get()).equals(indexRecipe())) {
            return Optional.empty();
        }
        return live;
    }

    /** Opens the generation that the next steps fill. */
    void open(Refresh refresh) throws IOException {
        if (refresh.changesNothing()) {
            return;
        }
        Optional<Generation> base = refresh.base();
        Generation opened = base.isPresent() ? generations.openCloneOf(base.get()) : generations.open(indexRecipe());
        refresh.opened(opened);
        Progress progress =
                properties.progress().begin(refresh.survey().toIndex().size());
        WrittenChunks written = new WrittenChunks(client, base.map(cloned -> opened));
        refresh.indexing(new GuideWriter(bulk, embedder, opened, progress, written), written);
    }

    /** Removes what is gone and brings every chunk's places up to date. */
    void settle(Refresh refresh) throws IOException {
        if (refresh.changesNothing()) {
            return;
        }
        refresh.indexed();
        Survey survey = refresh.survey();
        RemovedFiles.remove(
                bulk,
                refresh.generation(),
                survey.removed().stream().map(KnownFile::fileId).toList());
        generations.refresh(refresh.generation());
        Settlement settlement = new Settlement(bulk, new StoredFiles(client), refresh.written());
        for (GuideName guide : survey.changedGuides()) {
            int chunks =
                    settlement.settle(guide, refresh.base().orElse(null), refresh.generation(), survey.changedFiles());
            refresh.settled(guide, chunks);
        }
    }

    /** Shows the new generation to readers, if it holds what it should. */
    void publish(Refresh refresh) throws IOException {
        if (!refresh.changesNothing()) {
            generations.refresh(refresh.generation());
            new Inspection(client, refresh.generation()).check(refresh);
            generations.publish(refresh.generation());
        }
    }

    /** Remembers what was done. */
    void record(Refresh refresh) throws IOException {
        refresh.finished(clock.instant(), embedder.isPresent());
        log.add(refresh.record());
    }

    /**
     * Removes what a failed run leaves behind.
     *
     * @return whether readers see what they saw before; a run can fail after it has published
     */
    boolean abandon(Refresh refresh) throws IOException {
        Optional<Generation> made = refresh.beingMade();
        if (made.isPresent() && generations.live().equals(made)) {
            return false;
        }
        if (made.isPresent()) {
            generations.discard(made.get());
        }
        return true;
    }

    private GenerationRecipe indexRecipe() {
        return GenerationRecipe.of(embedder.map(TextEmbedder::spec).orElse(EmbeddingSpec.NONE));
    }

    private String fileRecipe() {
        return "parser %d, chunker %d at %d tokens"
                .formatted(FileProcessor.PARSER_VERSION, FileProcessor.CHUNKER_VERSION, properties.chunkTokens());
    }
}
