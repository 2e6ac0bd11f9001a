package dev.mcdewey.mcp.resource;

import dev.mcdewey.search.reading.GuideReader;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.AsyncResourceTemplateSpecification;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The templates of what can be attached. */
@Configuration(proxyBeanMethods = false)
public class ResourceConfiguration {

    @Bean
    AsyncResourceTemplateSpecification chunkResource(GuideReader reader) {
        return new ChunkResource(reader).specification();
    }
}
