package dev.mcdewey.ingest.patience;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.http.HttpEntity;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The client lets some refusals, such as a conflict or too many requests, pass as they come from the wire. */
final class Refusals {

    private static final JsonMapper JSON = new JsonMapper();

    private Refusals() {}

    /** The same refusal as the exception of all others. */
    static ElasticsearchException of(String endpoint, ResponseException refusal) throws IOException {
        Response response = refusal.getResponse();
        int status = response.getStatusLine().getStatusCode();
        JsonNode error = error(response);
        String type = error.path("type").asString("http_status_" + status);
        String reason = error.path("reason").asString(response.getStatusLine().getReasonPhrase());
        return new ElasticsearchException(endpoint, ErrorResponse.of(r -> r.status(status)
                .error(e -> e.type(type).reason(reason))));
    }

    /** A proxy answers in its own words. */
    private static JsonNode error(Response response) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return JSON.missingNode();
        }
        try {
            return JSON.readTree(new String(entity.getContent().readAllBytes(), StandardCharsets.UTF_8))
                    .path("error");
        } catch (JacksonException e) {
            return JSON.missingNode();
        }
    }
}
