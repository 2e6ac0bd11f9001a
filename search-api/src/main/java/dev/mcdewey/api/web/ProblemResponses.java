package dev.mcdewey.api.web;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Says of each route how it can fail; every route fails in the same shape. */
@Component
class ProblemResponses implements OpenApiCustomizer {

    private static final String PROBLEM_JSON = org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;
    private static final String NOBODYS = "colour";

    @Override
    public void customise(OpenAPI api) {
        ResolvedSchema problem = ModelConverters.getInstance(true)
                .resolveAsResolvedSchema(new AnnotatedType(Problem.class).resolveAsRef(true));
        problem.referencedSchemas.forEach(api::schema);
        api.getPaths().forEach((path, item) -> item.readOperations()
                .forEach(operation -> add(path, operation, problem.schema)));
    }

    private static void add(String path, Operation operation, Schema<?> shape) {
        ApiResponses responses = operation.getResponses();
        ParameterError error = new ParameterError(NOBODYS, "is not known here; " + known(operation));
        Map<String, Object> wrong = example(path, ProblemKind.INVALID_PARAMETER, error.sentence() + ".");
        wrong.put("errors", List.of(error));
        responses.addApiResponse("400", response(ProblemKind.INVALID_PARAMETER, wrong, shape));
        if (namesSomething(path)) {
            responses.addApiResponse("404", response(ProblemKind.NOT_IN_LIBRARY, path, shape));
        }
        responses.addApiResponse("503", response(ProblemKind.LIBRARY_UNAVAILABLE, path, shape));
        responses.addApiResponse(ApiResponses.DEFAULT, response(ProblemKind.UNEXPECTED, path, shape));
    }

    /** A comparison names in its query what others name in their path. */
    private static boolean namesSomething(String path) {
        return path.contains("{") || path.equals(CompareController.PATH);
    }

    private static String known(Operation operation) {
        String names = Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()).stream()
                .filter(parameter -> "query".equals(parameter.getIn()))
                .map(Parameter::getName)
                .sorted()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "no parameter is" : "known are " + names;
    }

    private static ApiResponse response(ProblemKind kind, String path, Schema<?> shape) {
        return response(kind, example(path, kind, kind.advice()), shape);
    }

    private static ApiResponse response(ProblemKind kind, Map<String, Object> example, Schema<?> shape) {
        return new ApiResponse()
                .description(kind.title() + ". " + kind.advice())
                .content(new Content()
                        .addMediaType(
                                PROBLEM_JSON, new MediaType().schema(shape).example(example)));
    }

    private static Map<String, Object> example(String path, ProblemKind kind, String detail) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", kind.type().toString());
        example.put("title", kind.title());
        example.put("status", kind.status().value());
        example.put("detail", detail);
        example.put("instance", path);
        return example;
    }
}
