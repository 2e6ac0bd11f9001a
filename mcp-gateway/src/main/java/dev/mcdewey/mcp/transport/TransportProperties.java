package dev.mcdewey.mcp.transport;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the endpoint lets in, and for how long.
 *
 * @param hosts host names, without a port, under which clients may reach the gateway; loopback names always may
 * @param origins origins, such as {@code https://chat.example.com}, whose web pages may call; loopback pages always may
 * @param maxRequest the largest body that is read, in bytes
 * @param bodyTimeout how long a client may take to send its body
 * @param requestTimeout how long an answer may take
 * @param cacheTtl how long clients may keep lists and what was read, at the granularity of milliseconds
 */
@ConfigurationProperties("mcdewey.mcp.transport")
record TransportProperties(
        // None: whoever publishes the gateway under a name says which.
        @DefaultValue List<String> hosts,
        // None: agents are not web pages and send no origin.
        @DefaultValue List<String> origins,
        // The longest sensible tool call is a few kilobytes.
        @DefaultValue("256KB") DataSize maxRequest,
        // A body this small arrives at once, or its sender is stalling.
        @DefaultValue("10s") Duration bodyTimeout,
        // Clients give up after 30 to 60 seconds; an answer later than this would reach nobody.
        @DefaultValue("30s") Duration requestTimeout,
        // Lists change with a release, texts with a refresh; neither is missed for five minutes.
        @DefaultValue("5m") Duration cacheTtl) {}
