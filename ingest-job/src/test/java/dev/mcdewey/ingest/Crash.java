package dev.mcdewey.ingest;

import co.elastic.clients.json.JsonData;
import dev.mcdewey.index.generation.Generation;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Brings an index into the state that a crash leaves. */
final class Crash {

    private Crash() {}

    /** Takes back the publication of a generation, down to its own notes. */
    static void before(StoredLibrary stored, Generation made, Generation live) throws IOException {
        stored.client().indices().updateAliases(u -> u.actions(a -> a.remove(
                        r -> r.index(made.chunks()).alias(stored.names().chunks())))
                .actions(a ->
                        a.remove(r -> r.index(made.files()).alias(stored.names().files())))
                .actions(a ->
                        a.add(d -> d.index(live.chunks()).alias(stored.names().chunks())))
                .actions(a ->
                        a.add(d -> d.index(live.files()).alias(stored.names().files()))));
        // Only what is published takes no writes.
        stored.client().indices().putSettings(p -> p.index(made.chunks(), made.files())
                .settings(s -> s.blocks(b -> b.write(false))));
        Map<String, JsonData> notes = new HashMap<>(stored.client()
                .indices()
                .getMapping(m -> m.index(made.chunks()))
                .get(made.chunks())
                .mappings()
                .meta());
        notes.put(
                "making",
                JsonData.of(
                        Map.of("generation", made.id(), "replaces", live.id(), "cloned", true, "published", false)));
        stored.client().indices().putMapping(m -> m.index(made.chunks()).meta(notes));
    }

    /** Removes the chunk with these words, as if it had not arrived. */
    static void lose(StoredLibrary stored, Generation generation, String words) throws IOException {
        String id = stored.client()
                .search(
                        s -> s.index(generation.chunks())
                                .query(q -> q.matchPhrase(m -> m.field("text").query(words))),
                        Void.class)
                .hits()
                .hits()
                .get(0)
                .id();
        stored.client().delete(d -> d.index(generation.chunks()).id(id));
        stored.client().indices().refresh(r -> r.index(generation.chunks()));
    }
}
