package dev.mcdewey.api.web;

import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.index.guide.FileId;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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

    @Bean
    ModelResolver recordModels(ObjectMapperProvider mappers) {
        return new RecordModels(mappers.jsonMapper());
    }
}
