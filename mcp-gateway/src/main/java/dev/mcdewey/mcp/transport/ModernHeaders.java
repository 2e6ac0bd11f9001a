package dev.mcdewey.mcp.transport;

import static dev.mcdewey.mcp.transport.ErrorCode.HEADER_MISMATCH;
import static dev.mcdewey.mcp.transport.ErrorCode.INVALID_PARAMS;
import static dev.mcdewey.mcp.transport.ErrorCode.UNSUPPORTED_PROTOCOL_VERSION;

import dev.mcdewey.mcp.transport.Message.Call;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** What 2026-07-28 asks of the headers, which must repeat the body for those who route by them. */
final class ModernHeaders {

    static final String VERSION = "MCP-Protocol-Version";
    static final String META_VERSION = "io.modelcontextprotocol/protocolVersion";

    private static final String META_CAPABILITIES = "io.modelcontextprotocol/clientCapabilities";
    private static final String BASE64_START = "=?base64?";
    private static final String BASE64_END = "?=";

    private ModernHeaders() {}

    static void check(HttpHeaders headers, Call call) {
        checkMeta(headers, call);
        String version = call.meta().path(META_VERSION).stringValue();
        checkEqual(headers.getOrEmpty(VERSION), VERSION, version, call);
        if (!version.equals(Revision.MODERN)) {
            throw unsupported(version, call.id());
        }
        checkEqual(headers.getOrEmpty("Mcp-Method"), "Mcp-Method", call.method(), call);
        String named = MessageParser.NAMED.get(call.method());
        if (named != null) {
            List<String> names = headers.getOrEmpty("Mcp-Name").stream()
                    .map(name -> decoded(name, call))
                    .toList();
            checkEqual(names, "Mcp-Name", call.params().path(named).stringValue(), call);
        }
    }

    private static void checkMeta(HttpHeaders headers, Call call) {
        if (call.meta().path(META_VERSION).isString()
                && call.meta().path(META_CAPABILITIES).isObject()) {
            return;
        }
        String version = headers.getFirst(VERSION);
        if (version != null && !Revision.ALL.contains(version)) {
            throw unsupported(version, call.id());
        }
        throw refusal(
                call,
                INVALID_PARAMS,
                "params._meta needs " + META_VERSION + ", a string, and " + META_CAPABILITIES + ", an object");
    }

    /** The refusal of a revision that is not spoken here. */
    static RefusedException unsupported(String requested, @Nullable Object id) {
        Map<String, Object> data = Map.of("supported", Revision.ALL, "requested", requested);
        return new RefusedException(
                HttpStatus.BAD_REQUEST, id, UNSUPPORTED_PROTOCOL_VERSION, "Unsupported protocol version", data);
    }

    private static void checkEqual(List<String> header, String name, String body, Call call) {
        if (header.isEmpty()) {
            throw refusal(call, HEADER_MISMATCH, "The header " + name + " is missing");
        }
        if (!header.equals(List.of(body))) {
            throw refusal(call, HEADER_MISMATCH, "The header " + name + " contradicts the body");
        }
    }

    private static String decoded(String name, Call call) {
        if (!name.startsWith(BASE64_START) || !name.endsWith(BASE64_END)) {
            return name;
        }
        try {
            String encoded = name.substring(BASE64_START.length(), name.length() - BASE64_END.length());
            return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw refusal(call, HEADER_MISMATCH, "The header Mcp-Name is not valid Base64");
        }
    }

    private static RefusedException refusal(Call call, int code, String message) {
        return new RefusedException(HttpStatus.BAD_REQUEST, call.id(), code, message, null);
    }
}
