package dev.mcdewey.index.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.indices.add_block.IndicesBlockOptions;
import dev.mcdewey.elasticsearch.junit.ElasticsearchExtension;
import dev.mcdewey.index.IndexContext;
import dev.mcdewey.index.embedding.EmbeddingSpec;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class GenerationsTest {

    @RegisterExtension
    static final ElasticsearchExtension SERVER = new ElasticsearchExtension();

    private static final GenerationRecipe RECIPE = new GenerationRecipe(GenerationRecipe.SCHEMA, "a-model", 4);
    private static final Map<String, Object> CHUNK = Map.of("product", "tern", "text", "Running jobs");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static AnnotationConfigApplicationContext context;
    private static ElasticsearchClient client;

    private IndexProperties names;
    private Generations generations;

    @BeforeAll
    static void connect() {
        context = IndexContext.open(SERVER, "unused");
        client = context.getBean(ElasticsearchClient.class);
    }

    @AfterAll
    static void disconnect() {
        context.close();
    }

    @BeforeEach
    void takeAPrefix() {
        names = new IndexProperties(SERVER.prefix() + NUMBER.incrementAndGet());
        generations = new Generations(client, names, Clock.systemUTC());
    }

    @Test
    void areNoneBeforeTheFirstRefresh() throws IOException {
        assertThat(generations.live()).isEmpty();
        assertThat(generations.all()).isEmpty();
    }

    @Test
    void areReadByNobodyUntilTheyArePublished() throws IOException {
        Generation opened = generations.open(RECIPE);

        assertThat(generations.live()).isEmpty();
        assertThat(generations.recipe(opened)).isEqualTo(RECIPE);
        generations.publish(opened);
        assertThat(generations.live()).contains(opened);
    }

    @Test
    void haveVectorsOnlyWhereTextIsEmbedded() throws IOException {
        Generation embedded = generations.open(RECIPE);
        Generation words = generations.open(GenerationRecipe.of(EmbeddingSpec.NONE));

        assertThat(fields(embedded)).contains("vector", "text");
        assertThat(fields(words)).contains("text").doesNotContain("vector");
        assertThat(generations.recipe(words)).isEqualTo(new GenerationRecipe(GenerationRecipe.SCHEMA, "none", 0));
    }

    private static Set<String> fields(Generation generation) throws IOException {
        return client.indices()
                .getMapping(m -> m.index(generation.chunks()))
                .get(generation.chunks())
                .mappings()
                .properties()
                .keySet();
    }

    @Test
    void moveAllAliasesTogether() throws IOException {
        Generation first = published(generations.open(RECIPE));
        Generation second = published(generations.openCloneOf(first));

        assertThat(indexBehind(names.chunks())).isEqualTo(second.chunks());
        assertThat(indexBehind(names.files())).isEqualTo(second.files());
        assertThat(indexBehind(names.content())).isEqualTo(second.content());
    }

    @Test
    void keepTheOneBeforeAndRemoveTheOlder() throws IOException {
        Generation first = published(generations.open(RECIPE));
        Generation second = published(generations.openCloneOf(first));
        Generation third = published(generations.openCloneOf(second));

        assertThat(generations.all()).containsExactly(second, third);
        assertThat(exists(first.chunks())).isFalse();
        assertThat(exists(first.files())).isFalse();
        assertThat(exists(first.content())).isFalse();
    }

    @Test
    void areClonedWithTheirContentAndCanBeWrittenTo() throws IOException {
        Generation first = generations.open(RECIPE);
        write(first, "one");
        Generation second = generations.openCloneOf(published(first));
        write(second, "two");
        generations.refresh(second);

        assertThat(generations.recipe(second)).isEqualTo(RECIPE);
        assertThat(client.count(c -> c.index(second.chunks())).count()).isEqualTo(2);
        assertThat(client.count(c -> c.index(first.chunks())).count()).isEqualTo(1);
    }

    @Test
    void canBeClonedAgainWhereARefreshHasFailedInBetween() throws IOException {
        Generation first = published(generations.open(RECIPE));
        generations.discard(generations.openCloneOf(first));
        Generation third = generations.openCloneOf(first);

        write(third, "one");
        assertThat(published(third)).isIn(generations.all());
    }

    @Test
    void leaveNothingBehindWhenDiscarded() throws IOException {
        Generation live = published(generations.open(RECIPE));
        Generation discarded = generations.openCloneOf(live);
        generations.discard(discarded);
        generations.discard(discarded);

        assertThat(generations.all()).containsExactly(live);
        assertThat(exists(discarded.files())).isFalse();
        assertThat(generations.live()).contains(live);
    }

    @Test
    void removeWhatACrashLeftHalfMade() throws IOException {
        Generation live = published(generations.open(RECIPE));
        client.indices().create(c -> c.index(names.chunks() + "-20200101000000000"));
        Generation whole = generations.openCloneOf(live);
        Generation next = published(generations.openCloneOf(live));

        assertThat(exists(names.chunks() + "-20200101000000000")).isFalse();
        assertThat(exists(whole.files())).isFalse();
        assertThat(generations.all()).containsExactly(live, next);
    }

    @Test
    void canBeFinishedByTheNextRefreshWhereOneWasInterrupted() throws IOException {
        Generation live = published(generations.open(RECIPE));
        Generation left = generations.openCloneOf(live);

        assertThat(generations.unfinished()).contains(new Unfinished(left, RECIPE, true));
        published(left);
        assertThat(generations.unfinished()).isEmpty();
    }

    @Test
    void canBeFinishedWhereTheEndCameJustBeforeReadersSawThem() throws IOException {
        Generation live = published(generations.open(RECIPE));
        Generation left = published(generations.openCloneOf(live));
        // As if the end had come just before the aliases were moved to another one.
        new Aliases(client, names).show(live);

        assertThat(generations.unfinished()).contains(new Unfinished(left, RECIPE, true));
    }

    @Test
    void cannotBeFinishedOnceReadersHaveSeenThem() throws IOException {
        Generation first = published(generations.open(RECIPE));
        published(generations.openCloneOf(first));

        assertThat(generations.unfinished()).isEmpty();
        assertThat(generations.rollBack()).contains(first);
        assertThat(generations.unfinished()).isEmpty();
    }

    @Test
    void cannotBeFinishedWhereAnotherHasBeenPublishedSince() throws IOException {
        generations.open(RECIPE);
        Generation live = published(generations.open(RECIPE));
        Generation left = generations.openCloneOf(live);
        Generation next = generations.openCloneOf(live);
        generations.publish(next);

        assertThat(exists(left.chunks())).isFalse();
        assertThat(generations.unfinished()).isEmpty();
    }

    @Test
    void cannotBeFinishedWhereACrashLeftThemWithoutTheirNotes() throws IOException {
        Generation live = published(generations.open(RECIPE));
        String half = names.chunks() + "-29990101000000000";
        block(live);
        client.indices().clone(c -> c.index(live.chunks()).target(half));

        assertThat(generations.unfinished()).isEmpty();
        assertThat(generations.rollBack()).isEmpty();
    }

    private static void block(Generation generation) throws IOException {
        client.indices().addBlock(b -> b.index(generation.chunks()).block(IndicesBlockOptions.Write));
    }

    @Test
    void canBeRolledBackAndForth() throws IOException {
        Generation first = published(generations.open(RECIPE));
        assertThat(generations.rollBack()).isEmpty();
        Generation second = published(generations.openCloneOf(first));
        generations.openCloneOf(second);

        assertThat(generations.rollBack()).contains(first);
        assertThat(indexBehind(names.files())).isEqualTo(first.files());
        assertThat(generations.rollBack()).contains(second);
        assertThat(generations.live()).contains(second);
    }

    @Test
    void areNotRolledBackToWhatThisBuildCannotRead() throws IOException {
        published(generations.open(new GenerationRecipe(GenerationRecipe.SCHEMA - 1, "a-model", 4)));
        Generation live = published(generations.open(RECIPE));

        assertThatThrownBy(() -> generations.rollBack())
                .hasMessageContaining("was made by a McDewey that stores a library otherwise")
                .hasMessageContaining("Nothing was changed");
        assertThat(generations.live()).contains(live);
    }

    @Test
    void neverRemoveAnIndexThatOnlySharesThePrefix() throws IOException {
        String backup = names.chunks() + "-backup";
        client.indices().create(c -> c.index(backup));
        published(generations.open(RECIPE));

        assertThat(exists(backup)).isTrue();
    }

    @Test
    void neverRemoveTheGenerationsOfALibraryWithALongerPrefix() throws IOException {
        IndexProperties longer = new IndexProperties(names.chunks());
        Generations others = new Generations(client, longer, Clock.systemUTC());
        Generation theirs = others.open(RECIPE);
        others.publish(theirs);
        Generation ours = published(generations.open(RECIPE));

        assertThat(generations.all()).containsExactly(ours);
        assertThat(others.live()).contains(theirs);
    }

    @Test
    void refuseAnIndexThatIsNotTheirsWithASentence() throws IOException {
        String foreign = names.chunks() + "-20200101000000000";
        client.indices().create(c -> c.index(foreign).aliases(names.chunks(), a -> a));

        assertThatThrownBy(() -> generations.recipe(generations.live().orElseThrow()))
                .hasMessage("The index " + foreign
                        + " was not made by McDewey. Choose another prefix with mcdewey.index.prefix.");
    }

    @Test
    void refuseAnAliasThatLeadsElsewhereWithASentence() throws IOException {
        String foreign = SERVER.prefix() + "elsewhere";
        client.indices().create(c -> c.index(foreign).aliases(names.chunks(), a -> a));

        assertThatThrownBy(() -> generations.live())
                .hasMessageStartingWith("The index " + foreign + " was not made by McDewey.");
    }

    @Test
    void keepReasonsForAQuarantineOfAnyLengthFindable() throws IOException {
        Generation opened = generations.open(RECIPE);
        String reason = "It is not text. ".repeat(3_000) + "x".repeat(40_000);
        client.index(i ->
                i.index(opened.files()).document(Map.of("quarantine", reason)).refresh(Refresh.True));

        assertThat(client.count(c -> c.index(opened.files()).query(q -> q.exists(e -> e.field("quarantine"))))
                        .count())
                .isEqualTo(1);
    }

    private Generation published(Generation generation) throws IOException {
        generations.publish(generation);
        return generation;
    }

    private static void write(Generation generation, String id) throws IOException {
        client.index(i -> i.index(generation.chunks()).id(id).document(CHUNK).refresh(Refresh.True));
    }

    private static String indexBehind(String alias) throws IOException {
        return client.indices().getAlias(a -> a.name(alias)).result().keySet().stream()
                .reduce((one, other) -> one + " and " + other)
                .orElseThrow();
    }

    private static boolean exists(String index) throws IOException {
        return client.indices().exists(e -> e.index(index)).value();
    }
}
