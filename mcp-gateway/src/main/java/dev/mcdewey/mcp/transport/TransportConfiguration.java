package dev.mcdewey.mcp.transport;

import static org.springframework.web.reactive.function.server.RequestPredicates.path;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The endpoint {@code /mcp}: whoever builds an MCP server hands it the transport of this room. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TransportProperties.class)
public class TransportConfiguration {

    /** The path of the endpoint. */
    static final String PATH = "/mcp";

    private static final List<String> EVERY_ADDRESS = List.of("", "0.0.0.0", "::");

    @Bean
    ReactiveTransport mcpTransport(
            TransportProperties properties, ServerDescription server, @Value("${server.address:}") String address) {
        JsonMapper json = json();
        Eras eras = new Eras(
                new LegacyEra(),
                new ModernEra(server, new ResultDecorator(json, server.info(), properties.cacheTtl())));
        return new ReactiveTransport(
                json,
                new Doorkeeper(hosts(properties, address), properties.origins()),
                new BodyReader(properties),
                eras,
                new Dispatcher(json, properties.requestTimeout()));
    }

    private static JsonMapper json() {
        return JsonMapper.builder()
                // A second "method" or "name" would let the body say two things, of which headers repeat one.
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                // Models read results as text, where order is meaning.
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build();
    }

    private static List<String> hosts(TransportProperties properties, String address) {
        Stream<String> bound = Stream.of(address).filter(name -> !EVERY_ADDRESS.contains(name));
        return Stream.concat(properties.hosts().stream(), bound).toList();
    }

    @Bean
    RouterFunction<ServerResponse> mcpEndpoint(ReactiveTransport transport) {
        return route(path(PATH), transport::handle);
    }
}
