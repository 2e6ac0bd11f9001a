package dev.mcdewey.index.generation;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The aliases that readers use, which move together in one call: they see the old library or the new one. */
final class Aliases {

    private static final Pattern NAME = Pattern.compile("(.+)-(\\d{17})");

    private final ElasticsearchClient client;
    private final IndexProperties names;

    Aliases(ElasticsearchClient client, IndexProperties names) {
        this.client = client;
        this.names = names;
    }

    Optional<Generation> shown() throws IOException {
        if (!client.indices().existsAlias(a -> a.name(names.chunks())).value()) {
            return Optional.empty();
        }
        String index = client.indices().getAlias(a -> a.name(names.chunks())).result().keySet().stream()
                .findFirst()
                .orElseThrow();
        return Optional.of(named(index).orElseThrow(() -> foreign(index)));
    }

    void show(Generation generation) throws IOException {
        List<Action> moves = new ArrayList<>();
        moves.addAll(move(names.chunks(), generation.chunks()));
        moves.addAll(move(names.files(), generation.files()));
        moves.addAll(move(names.content(), generation.content()));
        client.indices().updateAliases(u -> u.actions(moves));
    }

    private static List<Action> move(String alias, String index) {
        return List.of(
                Action.of(a -> a.remove(r -> r.index(alias + "-*").alias(alias).mustExist(false))),
                Action.of(a -> a.add(d -> d.index(index).alias(alias))));
    }

    /** The generation that an index belongs to; an index that only shares the prefix is somebody else's. */
    Optional<Generation> named(String index) {
        Matcher name = NAME.matcher(index);
        return name.matches() && name.group(1).equals(names.chunks())
                ? Optional.of(generation(name.group(2)))
                : Optional.empty();
    }

    Generation generation(String id) {
        return new Generation(id, names.chunks() + "-" + id, names.files() + "-" + id, names.content() + "-" + id);
    }

    static IllegalStateException foreign(String index) {
        return new IllegalStateException(
                "The index " + index + " was not made by McDewey. Choose another prefix with mcdewey.index.prefix.");
    }
}
