package dev.mcdewey.index.generation;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.add_block.IndicesBlockOptions;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The generations of one library. Only the ingest job changes them.
 *
 * <p>Readers use two aliases, which move together in one call: they see the old library or the new one.
 */
public final class Generations {

    private static final DateTimeFormatter ID =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS").withZone(ZoneOffset.UTC);

    private static final Pattern NAME = Pattern.compile("(.+)-(\\d{17})");

    private final ElasticsearchClient client;
    private final IndexProperties names;
    private final Clock clock;

    /** Makes the generations under these names. */
    public Generations(ElasticsearchClient client, IndexProperties names, Clock clock) {
        this.client = client;
        this.names = names;
        this.clock = clock;
    }

    /** The generation that readers see, or nothing before the first refresh. */
    public Optional<Generation> live() throws IOException {
        if (!client.indices().existsAlias(a -> a.name(names.chunks())).value()) {
            return Optional.empty();
        }
        String index = client.indices().getAlias(a -> a.name(names.chunks())).result().keySet().stream()
                .findFirst()
                .orElseThrow();
        return Optional.of(named(index).orElseThrow(() -> foreign(index)));
    }

    /** What a generation was made with. */
    public GenerationRecipe recipe(Generation generation) throws IOException {
        return GenerationRecipe.recordedIn(client.indices().getMapping(m -> m.index(generation.chunks())))
                .orElseThrow(() -> foreign(generation.chunks()));
    }

    /** Opens an empty generation, which nobody reads until it is published. */
    public Generation open(GenerationRecipe recipe) throws IOException {
        Generation opened = next();
        client.indices().create(c -> c.index(opened.chunks()).withJson(Mapping.chunks(recipe)));
        client.indices().create(c -> c.index(opened.files()).withJson(Mapping.files(recipe)));
        return opened;
    }

    /** Opens a generation with the content of another, by hard links: cheap at any size. */
    public Generation openCloneOf(Generation base) throws IOException {
        Generation opened = next();
        cloneIndex(base.chunks(), opened.chunks());
        cloneIndex(base.files(), opened.files());
        return opened;
    }

    private void cloneIndex(String from, String to) throws IOException {
        client.indices().addBlock(b -> b.index(from).block(IndicesBlockOptions.Write));
        client.indices().clone(c -> c.index(from).target(to).settings("index.blocks.write", JsonData.of(false)));
    }

    /** Makes everything written to a generation visible to a search of it. */
    public void refresh(Generation generation) throws IOException {
        client.indices().refresh(r -> r.index(generation.chunks(), generation.files()));
    }

    /**
     * Makes a generation the one that readers see, and removes all but the one before it, which stays for a rollback.
     */
    public void publish(Generation generation) throws IOException {
        Optional<Generation> previous = live();
        client.indices().updateAliases(u -> u.actions(a -> a.remove(r ->
                        r.index(names.chunks() + "-*").alias(names.chunks()).mustExist(false)))
                .actions(a -> a.remove(
                        r -> r.index(names.files() + "-*").alias(names.files()).mustExist(false)))
                .actions(a -> a.add(d -> d.index(generation.chunks()).alias(names.chunks())))
                .actions(a -> a.add(d -> d.index(generation.files()).alias(names.files()))));
        removeAllBut(previous.map(kept -> Set.of(kept, generation)).orElse(Set.of(generation)));
    }

    /** Removes a generation that shall not be published. */
    public void discard(Generation generation) throws IOException {
        client.indices()
                .delete(d -> d.index(generation.chunks(), generation.files()).ignoreUnavailable(true));
    }

    /** Every generation there is, oldest first, whether it was published or left behind by a crash. */
    public List<Generation> all() throws IOException {
        try {
            return client.indices().get(g -> g.index(names.chunks() + "-*")).result().keySet().stream()
                    .map(this::named)
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
        return generation(ID.format(clock.instant()));
    }

    /** The generation that an index belongs to; an index that only shares the prefix is somebody else's. */
    private Optional<Generation> named(String index) {
        Matcher name = NAME.matcher(index);
        return name.matches() && name.group(1).equals(names.chunks())
                ? Optional.of(generation(name.group(2)))
                : Optional.empty();
    }

    private Generation generation(String id) {
        return new Generation(id, names.chunks() + "-" + id, names.files() + "-" + id);
    }

    private static IllegalStateException foreign(String index) {
        return new IllegalStateException(
                "The index " + index + " was not made by McDewey. Choose another prefix with mcdewey.index.prefix.");
    }
}
