package dev.mcdewey.mcp.tool;

import dev.mcdewey.search.GuideSearch;
import dev.mcdewey.search.library.LibraryCatalogue;
import dev.mcdewey.search.reading.GuideReader;
import dev.mcdewey.search.versions.GuideComparisons;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.AsyncToolSpecification;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tools, in the order in which they are listed. */
@Configuration(proxyBeanMethods = false)
public class ToolConfiguration {

    private final ToolSpecifications specifications = new ToolSpecifications(McpJsonDefaults.getMapper());

    @Bean
    AsyncToolSpecification searchDocs(GuideSearch search) {
        return specifications.of(new SearchDocs(search));
    }

    @Bean
    AsyncToolSpecification readChunk(GuideReader reader) {
        return specifications.of(new ReadChunk(reader));
    }

    @Bean
    AsyncToolSpecification readSection(GuideReader reader) {
        return specifications.of(new ReadSection(reader));
    }

    @Bean
    AsyncToolSpecification listLibrary(LibraryCatalogue catalogue) {
        return specifications.of(new ListLibrary(catalogue));
    }

    @Bean
    AsyncToolSpecification compareVersions(GuideComparisons comparisons) {
        return specifications.of(new CompareVersions(comparisons));
    }
}
