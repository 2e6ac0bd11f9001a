package dev.mcdewey.search.store;

import co.elastic.clients.elasticsearch.core.search.Hit;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.List;

/**
 * Reads the columns of hits.
 *
 * <p>They are much cheaper than what is stored: even the key of a hit in the index lies beside its source and its vector,
 * and takes as long to read as they do.
 */
public final class Columns {

    /** For {@code stored_fields}: hits come with their columns alone. */
    public static final String NOTHING_STORED = "_none_";

    private Columns() {}

    /** All texts of a column, in the order of their letters; fails where the hit came without. */
    public static List<String> texts(Hit<Void> hit, String name) {
        return column(hit, name).getValuesAs(JsonString::getString);
    }

    /** The first of them. */
    public static String text(Hit<Void> hit, String name) {
        return column(hit, name).getString(0);
    }

    /** The first number of a column; fails where the hit came without. */
    public static int number(Hit<Void> hit, String name) {
        return column(hit, name).getInt(0);
    }

    private static JsonArray column(Hit<Void> hit, String name) {
        return Answered.part(hit.fields(), name).toJson().asJsonArray();
    }
}
