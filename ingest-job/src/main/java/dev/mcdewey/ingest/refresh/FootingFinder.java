package dev.mcdewey.ingest.refresh;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dev.mcdewey.index.generation.Generation;
import dev.mcdewey.index.generation.GenerationRecipe;
import dev.mcdewey.index.generation.Generations;
import dev.mcdewey.index.generation.Unfinished;
import dev.mcdewey.index.guide.FileId;
import dev.mcdewey.ingest.writer.Bulk;
import dev.mcdewey.ingest.writer.GuideName;
import dev.mcdewey.ingest.writer.InterruptedWork;
import dev.mcdewey.ingest.writer.KnownFile;
import dev.mcdewey.ingest.writer.StoredFiles;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what a refresh can build upon. */
final class FootingFinder {

    private final ElasticsearchClient client;
    private final Bulk bulk;
    private final Generations generations;
    private final GenerationRecipe recipe;
    private final boolean rebuild;

    FootingFinder(
            ElasticsearchClient client, Bulk bulk, Generations generations, GenerationRecipe recipe, boolean rebuild) {
        this.client = client;
        this.bulk = bulk;
        this.generations = generations;
        this.recipe = recipe;
        this.rebuild = rebuild;
    }

    Footing find() throws IOException {
        Optional<Generation> live = generations.live();
        Optional<GenerationRecipe> made = recipe(live);
        Optional<Unfinished> left = generations.unfinished().filter(this::canBeFinished);
        Optional<Generation> base = live.filter(generation -> isClonable(made));
        if (left.isPresent()) {
            Footing footing = finishing(left.get(), live, made, left.get().cloned() ? live : Optional.empty());
            if (!footing.leftGuides().isEmpty()) {
                return footing;
            }
        }
        List<KnownFile> known = known(base);
        return new Footing(live, made, base, Optional.empty(), known, known, List.of(), Set.of());
    }

    /** A rebuild begins from nothing; if it is interrupted, an ordinary refresh finishes it. */
    private boolean canBeFinished(Unfinished left) {
        return left.recipe().equals(recipe) && !rebuild;
    }

    /** A clone keeps mapping and vectors, so it will do only where both are still the ones we want. */
    private boolean isClonable(Optional<GenerationRecipe> made) {
        return !rebuild && made.filter(recipe::equals).isPresent();
    }

    private Optional<GenerationRecipe> recipe(Optional<Generation> generation) throws IOException {
        return generation.isEmpty() ? Optional.empty() : Optional.of(generations.recipe(generation.get()));
    }

    private Footing finishing(
            Unfinished left, Optional<Generation> live, Optional<GenerationRecipe> made, Optional<Generation> base)
            throws IOException {
        Generation generation = left.generation();
        generations.reopen(generation);
        List<KnownFile> before = known(base);
        List<KnownFile> after = known(Optional.of(generation));
        List<KnownFile> written = InterruptedWork.differing(after, before);
        InterruptedWork work = new InterruptedWork(client, bulk, generation);
        Set<FileId> incomplete = work.incomplete(written);
        List<KnownFile> whole = after.stream()
                .map(file -> incomplete.contains(file.fileId()) ? file.toBeReadAgain() : file)
                .toList();
        List<KnownFile> leftBehind = Stream.concat(written.stream(), InterruptedWork.differing(before, after).stream())
                .toList();
        Set<GuideName> guides = new HashSet<>(work.guidesDifferingFrom(base));
        leftBehind.forEach(file -> guides.add(file.guideName()));
        return new Footing(live, made, base, Optional.of(generation), whole, before, leftBehind, guides);
    }

    private List<KnownFile> known(Optional<Generation> generation) throws IOException {
        return generation.isEmpty() ? List.of() : new StoredFiles(client).known(generation.get());
    }
}
