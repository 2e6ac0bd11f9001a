package dev.mcdewey.api.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.index.guide.FileId;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/** The description of the API; it must name fields as the answers do. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    static {
        SpringDocUtils.getConfig()
                .replaceWithClass(ChunkId.class, String.class)
                .replaceWithClass(FileId.class, String.class);
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("McDewey")
                        .version("v1")
                        .description("Search and read a library of vendors' guides. Errors are RFC 9457 problems.")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
    }

    /** Every route can fail, and all fail alike. */
    @Bean
    OpenApiCustomizer problems() {
        ResolvedSchema problem = ModelConverters.getInstance(true)
                .resolveAsResolvedSchema(new AnnotatedType(ProblemDetail.class).resolveAsRef(true));
        return api -> {
            problem.referencedSchemas.forEach(api::schema);
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(operation ->
                            operation.getResponses().addApiResponse(ApiResponses.DEFAULT, response(problem.schema)));
        };
    }

    private static ApiResponse response(Schema<?> problem) {
        return new ApiResponse()
                .description("400: a parameter is wrong; 404: the library has no such thing; "
                        + "503: the library does not answer, try again")
                .content(new Content()
                        .addMediaType(
                                MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                new io.swagger.v3.oas.models.media.MediaType().schema(problem)));
    }

    @Bean
    ModelResolver snakeCaseModels(ObjectMapperProvider mappers) {
        ObjectMapper snakeCase =
                mappers.jsonMapper().copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
        return new ModelResolver(snakeCase).openapi31(true);
    }
}
