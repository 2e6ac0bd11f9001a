package dev.mcdewey.index.generation;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;

/** Lets an index be made twice, as where the answer to the first request was lost. */
public final class Repeatable {

    private Repeatable() {}

    /** Makes an index of a name that nobody else would use; one that is there already was made by us. */
    public static void make(Request request) throws IOException {
        try {
            request.send();
        } catch (ElasticsearchException e) {
            if (!"resource_already_exists_exception".equals(e.error().type())) {
                throw e;
            }
        }
    }

    /** A request that makes an index. */
    @FunctionalInterface
    public interface Request {

        /** Sends it; its answer says nothing more. */
        Object send() throws IOException;
    }
}
