package dev.mcdewey.mcp.transport;

import static dev.mcdewey.mcp.transport.ErrorCode.INVALID_REQUEST;

import io.modelcontextprotocol.server.transport.DefaultServerTransportSecurityValidator;
import io.modelcontextprotocol.server.transport.HeaderAccessor;
import io.modelcontextprotocol.server.transport.ServerTransportSecurityException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Turns away web pages that are not allowed to call, and requests for host names that are not ours: a page whose name
 * was rebound to this machine's address would pass for a local one otherwise.
 */
final class Doorkeeper {

    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

    private final DefaultServerTransportSecurityValidator validator;

    Doorkeeper(List<String> hosts, List<String> origins) {
        List<String> names = Stream.concat(LOOPBACK.stream(), hosts.stream())
                .map(Doorkeeper::lower)
                .toList();
        this.validator = DefaultServerTransportSecurityValidator.builder()
                .allowedHosts(names.stream().map(name -> name + ":*").toList())
                .allowedOrigins(names.stream().flatMap(Doorkeeper::pages).toList())
                .allowedOrigins(origins.stream().map(Doorkeeper::lower).toList())
                .build();
    }

    private static Stream<String> pages(String host) {
        return Stream.of("http://" + host + ":*", "https://" + host + ":*");
    }

    void admit(HttpHeaders headers) {
        try {
            validator.validate(new LowerCaseHeaders(headers));
        } catch (ServerTransportSecurityException e) {
            HttpStatus status = HttpStatus.valueOf(e.getStatusCode());
            throw new RefusedException(status, INVALID_REQUEST, reason(status));
        }
    }

    private static String reason(HttpStatus status) {
        return status == HttpStatus.FORBIDDEN
                ? "Pages of this Origin may not call: see mcdewey.mcp.transport.origins"
                : "This Host is not served here: see mcdewey.mcp.transport.hosts";
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Host names mean the same in either case, but the validator compares them exactly. */
    private record LowerCaseHeaders(HttpHeaders headers) implements HeaderAccessor {

        @Override
        public List<String> getHeader(String name) {
            return headers.getOrEmpty(name).stream().map(Doorkeeper::lower).toList();
        }

        @Override
        public List<String> getHeaderNames() {
            return List.copyOf(headers.headerNames());
        }
    }
}
