package dev.mcdewey.api;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the service says about its answers, to compare the answers with. */
final class ApiDescription {

    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode description;

    /** Nothing is allowed that is not described; the description itself leaves room for what later versions add. */
    ApiDescription(String text) {
        description = JSON.readTree(text);
        description.at("/components/schemas").values().stream()
                .filter(schema -> schema.has("properties"))
                .forEach(schema -> ((ObjectNode) schema).put("additionalProperties", false));
    }

    Stream<Route> operations() {
        return description.get("paths").propertyStream().flatMap(path -> path.getValue()
                .propertyStream()
                .map(operation -> new Route(path.getKey(), operation.getKey(), operation.getValue())));
    }

    /** What of an answer is not as it is described; nothing where all is. */
    List<Error> faults(JsonNode response, JsonNode answer) {
        ObjectNode schema = JSON.createObjectNode();
        schema.set("components", description.get("components"));
        schema.setAll((ObjectNode) content(response).get("schema"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(answer);
    }

    static JsonNode content(JsonNode response) {
        return response.get("content").values().iterator().next();
    }

    static JsonNode read(String text) {
        return JSON.readTree(text);
    }

    /**
     * One operation.
     *
     * @param path its path
     * @param method its method
     * @param operation its description
     */
    record Route(String path, String method, JsonNode operation) {

        JsonNode response(String status) {
            return operation.get("responses").get(status);
        }

        Stream<JsonNode> parameters() {
            return operation.path("parameters").values().stream();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
