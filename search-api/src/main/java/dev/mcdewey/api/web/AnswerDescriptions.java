package dev.mcdewey.api.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Shows of each route an answer, from the file beside this class that is named like the operation, and its tag. */
@Component
class AnswerDescriptions implements OpenApiCustomizer {

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public void customise(OpenAPI api) {
        api.getPaths().values().forEach(AnswerDescriptions::describe);
    }

    private static void describe(PathItem item) {
        item.readOperations().forEach(AnswerDescriptions::addExample);
        if (item.getGet() != null) {
            addTag(item.getGet());
        }
    }

    private static void addExample(Operation operation) {
        try (InputStream example = AnswerDescriptions.class.getResourceAsStream(operation.getOperationId() + ".json")) {
            if (example != null) {
                Object answer = JSON.readValue(example, Map.class);
                success(operation).getContent().values().forEach(type -> type.setExample(answer));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the example of " + operation.getOperationId() + " cannot be read", e);
        }
    }

    private static void addTag(Operation operation) {
        Header tag = new Header()
                .description("Changes with the library. Send it in If-None-Match to be spared what has not changed.")
                .schema(new StringSchema().example("W/\"5f2b0c9a5d1e4c7f8a3b6d9e0f1c2a4b\""));
        success(operation).addHeaderObject("ETag", tag);
        operation
                .getResponses()
                .addApiResponse(
                        "304",
                        new ApiResponse().description("Nothing has changed since the tag in If-None-Match was given."));
    }

    private static ApiResponse success(Operation operation) {
        return Objects.requireNonNull(operation.getResponses().get("200"), operation.getOperationId());
    }
}
