package dev.mcdewey.index.generation;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.add_block.IndicesBlockOptions;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.io.Reader;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The generations of one library. Only the ingest job changes them.
 */
public final class Generations {

    private static final DateTimeFormatter ID =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS").withZone(ZoneOffset.UTC);

    private final ElasticsearchClient client;
    private final IndexProperties names;
    private final Clock clock;
    private final Aliases aliases;

    /** Makes the generations under these names. */
    public Generations(ElasticsearchClient client, IndexProperties names, Clock clock) {
        this.client = client;
        this.names = names;
        this.clock = clock;
        this.aliases = new Aliases(client, names);
    }

    /** The generation that readers see, or nothing before the first refresh. */
    public Optional<Generation> live() throws IOException {
        return aliases.shown();
    }

    /** What a generation was made with. */
    public GenerationRecipe recipe(Generation generation) throws IOException {
        return GenerationRecipe.recordedIn(client.indices().getMapping(m -> m.index(generation.chunks())))
                .orElseThrow(() -> Aliases.foreign(generation.chunks()));
    }

    /** Opens an empty generation, which nobody reads until it is published. */
    public Generation open(GenerationRecipe recipe) throws IOException {
        Generation opened = next();
        make(opened.chunks(), Mapping.chunks(recipe));
        make(opened.files(), Mapping.files(recipe));
        make(opened.content(), Mapping.content(recipe));
        record(opened, new Making(opened.id(), liveId(), false, false));
        return opened;
    }

    private void make(String index, Reader mapping) throws IOException {
        Repeatable.make(() -> client.indices().create(c -> c.index(index).withJson(mapping)));
    }

    /** Opens a generation with the content of another, by hard links: cheap at any size. */
    public Generation openCloneOf(Generation base) throws IOException {
        Generation opened = next();
        block(base);
        cloneIndex(base.chunks(), opened.chunks());
        cloneIndex(base.files(), opened.files());
        cloneIndex(base.content(), opened.content());
        record(opened, new Making(opened.id(), base.id(), true, false));
        return opened;
    }

    private @Nullable String liveId() throws IOException {
        return live().map(Generation::id).orElse(null);
    }

    /** A mapping's notes are replaced as a whole. */
    private void record(Generation generation, Making making) throws IOException {
        Map<String, JsonData> notes = new HashMap<>();
        recipe(generation).meta().forEach((key, value) -> notes.put(key, JsonData.of(value)));
        notes.put(Making.KEY, JsonData.of(making));
        client.indices().putMapping(m -> m.index(generation.chunks()).meta(notes));
    }

    private Optional<Making> making(Generation generation) throws IOException {
        return Making.of(generation, client.indices().getMapping(m -> m.index(generation.chunks())));
    }

    /** What an interrupted refresh of the live generation has left, the latest if there are several. */
    public Optional<Unfinished> unfinished() throws IOException {
        String live = liveId();
        Optional<Making> left = latest(made -> !made.published() && Objects.equals(made.replaces(), live));
        if (left.isEmpty()) {
            return Optional.empty();
        }
        Generation generation = aliases.generation(left.get().generation());
        return Optional.of(
                new Unfinished(generation, recipe(generation), left.get().cloned()));
    }

    private Optional<Making> latest(Predicate<Making> wanted) throws IOException {
        List<Generation> all = all();
        for (int i = all.size() - 1; i >= 0; i--) {
            Optional<Making> making = making(all.get(i)).filter(wanted);
            if (making.isPresent()) {
                return making;
            }
        }
        return Optional.empty();
    }

    private void cloneIndex(String from, String to) throws IOException {
        Repeatable.make(() -> client.indices()
                .clone(c -> c.index(from).target(to).settings("index.blocks.write", JsonData.of(false))));
    }

    /** What readers see is written by nobody any more, not even by a job that has been asleep. */
    private void block(Generation generation) throws IOException {
        client.indices()
                .addBlock(b -> b.index(String.join(",", generation.indices())).block(IndicesBlockOptions.Write));
    }

    /** Makes an unfinished generation ready to be written to and searched again. */
    public void reopen(Generation generation) throws IOException {
        client.indices().putSettings(p -> p.index(generation.indices()).settings(s -> s.blocks(b -> b.write(false))));
        refresh(generation);
    }

    /** Makes everything written to a generation visible to a search of it. */
    public void refresh(Generation generation) throws IOException {
        client.indices().refresh(r -> r.index(generation.indices()));
    }

    /** Makes the files of a generation visible to a search of it, which is done sooner than the whole. */
    public void refreshFiles(Generation generation) throws IOException {
        client.indices().refresh(r -> r.index(generation.files()));
    }

    /**
     * Makes a generation the one that readers see, and removes all but the one before it, which stays for a rollback.
     */
    public void publish(Generation generation) throws IOException {
        Optional<Generation> previous = live();
        block(generation);
        show(generation, previous);
        removeAllBut(previous.map(kept -> Set.of(kept, generation)).orElse(Set.of(generation)));
    }

    /**
     * What is live gets its note when it ceases to be, and until then its alias says as much: with a note of its own
     * before the move, a new generation would pass for seen after a kill between the two, and its work would be lost.
     */
    private void show(Generation generation, Optional<Generation> previous) throws IOException {
        if (previous.isPresent()) {
            Optional<Making> making = making(previous.get());
            if (making.isPresent()) {
                record(previous.get(), making.get().whenPublished());
            }
        }
        aliases.show(generation);
    }

    /**
     * Makes the published generation before the live one the one that readers see. The one that was live stays, so that
     * a second call takes the first one back.
     *
     * @return what is live now; nothing where there is no other published generation, and nothing has changed
     */
    public Optional<Generation> rollBack() throws IOException {
        Optional<Generation> live = live();
        String shown = live.map(Generation::id).orElse(null);
        Optional<Generation> target = latest(
                        made -> made.published() && !made.generation().equals(shown))
                .map(made -> aliases.generation(made.generation()));
        if (target.isPresent()) {
            requireReadable(target.get());
            show(target.get(), live);
        }
        return target;
    }

    private void requireReadable(Generation generation) throws IOException {
        GenerationRecipe recipe = recipe(generation);
        if (!recipe.canBeRead()) {
            throw new IllegalStateException("The generation " + generation.id()
                    + " was made by a McDewey that stores a library otherwise (schema " + recipe.schema() + ", here "
                    + GenerationRecipe.SCHEMA + "). Nothing was changed; roll back with that McDewey.");
        }
    }

    /** Removes a generation that shall not be published. */
    public void discard(Generation generation) throws IOException {
        client.indices().delete(d -> d.index(generation.indices()).ignoreUnavailable(true));
    }

    /** Every generation there is, oldest first, whether it was published or left behind by a crash. */
    public List<Generation> all() throws IOException {
        try {
            return client.indices().get(g -> g.index(names.chunks() + "-*")).result().keySet().stream()
                    .map(aliases::named)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Generation::id))
                    .toList();
        } catch (ElasticsearchException e) {
            if (e.status() == 404) {
                return List.of();
            }
            throw e;
        }
    }

    private void removeAllBut(Set<Generation> kept) throws IOException {
        for (Generation generation : all()) {
            if (!kept.contains(generation)) {
                discard(generation);
            }
        }
    }

    private Generation next() {
        return aliases.generation(ID.format(clock.instant()));
    }
}
