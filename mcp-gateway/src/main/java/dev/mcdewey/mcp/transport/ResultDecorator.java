package dev.mcdewey.mcp.transport;

import io.modelcontextprotocol.spec.McpSchema.Implementation;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Adds to a result what 2026-07-28 asks for: its type, who gave it, and how long it may be kept. */
final class ResultDecorator {

    private static final TypeReference<LinkedHashMap<String, Object>> FIELDS = new TypeReference<>() {};

    /** Results that are the same for everybody. */
    private static final Set<String> PUBLIC =
            Set.of("server/discover", "tools/list", "prompts/list", "resources/list", "resources/templates/list");

    private static final String READ = "resources/read";

    private final JsonMapper json;
    private final Implementation server;
    private final Duration cacheTtl;

    ResultDecorator(JsonMapper json, Implementation server, Duration cacheTtl) {
        this.json = json;
        this.server = server;
        this.cacheTtl = cacheTtl;
    }

    Map<String, Object> decorate(String method, Object result) {
        Map<String, Object> fields = json.convertValue(result, FIELDS);
        fields.put("resultType", "complete");
        if (PUBLIC.contains(method) || method.equals(READ)) {
            fields.put("ttlMs", cacheTtl.toMillis());
            // What is read may one day depend on who asks, and a shared cache would not know.
            fields.put("cacheScope", method.equals(READ) ? "private" : "public");
        }
        fields.put("_meta", signed(fields.get("_meta")));
        return fields;
    }

    private Map<String, Object> signed(@Nullable Object meta) {
        Map<String, Object> signed = new LinkedHashMap<>();
        if (meta != null) {
            signed.putAll(json.convertValue(meta, FIELDS));
        }
        signed.put("io.modelcontextprotocol/serverInfo", server);
        return signed;
    }
}
