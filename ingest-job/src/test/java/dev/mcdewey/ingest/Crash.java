package dev.mcdewey.ingest;

import dev.mcdewey.index.generation.Generation;
import java.io.IOException;

/** Brings an index into the state that a crash leaves. */
final class Crash {

    private Crash() {}

    /** Takes back the move of the aliases, as if the end had come just before it. */
    static void before(StoredLibrary stored, Generation made, Generation live) throws IOException {
        stored.client().indices().updateAliases(u -> u.actions(a -> a.remove(
                        r -> r.index(made.chunks()).alias(stored.names().chunks())))
                .actions(a ->
                        a.remove(r -> r.index(made.files()).alias(stored.names().files())))
                .actions(a ->
                        a.add(d -> d.index(live.chunks()).alias(stored.names().chunks())))
                .actions(a ->
                        a.add(d -> d.index(live.files()).alias(stored.names().files()))));
    }

    /** Removes the chunk with these words, as if it had not arrived. */
    static void lose(StoredLibrary stored, Generation generation, String words) throws IOException {
        String id = stored.client()
                .search(
                        s -> s.index(generation.chunks())
                                .query(q -> q.matchPhrase(m -> m.field("all").query(words))),
                        Void.class)
                .hits()
                .hits()
                .get(0)
                .id();
        // It takes no writes any more, where the end came that late.
        stored.client().indices().putSettings(p -> p.index(generation.chunks())
                .settings(s -> s.blocks(b -> b.write(false))));
        stored.client().delete(d -> d.index(generation.chunks()).id(id));
        stored.client().indices().refresh(r -> r.index(generation.chunks()));
    }
}
