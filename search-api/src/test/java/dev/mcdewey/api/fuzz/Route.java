package dev.mcdewey.api.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A route or a page, and what it takes.
 *
 * @param method its method
 * @param path its path, with names in braces
 * @param inputs what it takes
 */
public record Route(String method, String path, List<Input> inputs) {

    /** Every route that an OpenAPI description names. */
    public static List<Route> describedBy(JsonNode api) {
        return api.get("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(operation -> of(path.getKey(), operation.getKey(), operation.getValue(), api)))
                .toList();
    }

    /** A page at another path that takes the same. */
    public Route page(String address) {
        return new Route(method, address, inputs);
    }

    /** The same with another text, in the {@code path} or the {@code query}. */
    public Route with(String name, String place) {
        JsonNode text = JsonNodeFactory.instance.objectNode().put("type", "string");
        Input more = new Input(name, place, place.equals("path"), text);
        return new Route(
                method, path, Stream.concat(inputs.stream(), Stream.of(more)).toList());
    }

    /** The same without one of the things that it takes. */
    public Route without(String name) {
        return new Route(
                method,
                path,
                inputs.stream().filter(input -> !input.name().equals(name)).toList());
    }

    /** Whether it answers programs, with JSON. */
    public boolean isOfApi() {
        return path.startsWith("/api/");
    }

    boolean takesBody() {
        return inputs.stream().anyMatch(input -> input.place().equals("body"));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    private static Route of(String path, String method, JsonNode operation, JsonNode api) {
        Stream<Input> parameters =
                operation.path("parameters").values().stream().map(Input::ofParameter);
        String body = operation
                .at("/requestBody/content/application~1json/schema/$ref")
                .asString("");
        Stream<Input> fields = body.isEmpty() ? Stream.empty() : fields(api.at(body.substring(1)));
        return new Route(
                method.toUpperCase(Locale.ROOT),
                path,
                Stream.concat(parameters, fields).toList());
    }

    private static Stream<Input> fields(JsonNode schema) {
        List<String> required = schema.path("required").values().stream()
                .map(JsonNode::asString)
                .toList();
        return schema.get("properties")
                .propertyStream()
                .map(field -> new Input(field.getKey(), "body", required.contains(field.getKey()), field.getValue()));
    }
}
