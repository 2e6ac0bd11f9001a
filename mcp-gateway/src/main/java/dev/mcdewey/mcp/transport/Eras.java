package dev.mcdewey.mcp.transport;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/**
 * Tells by which era's rules a message wants to be served.
 *
 * @param legacy for those who name a legacy revision or none
 * @param modern for those who name any other, in the header or in the body
 */
record Eras(Era legacy, Era modern) {

    /**
     * The era of a message.
     *
     * @throws RefusedException if it is a notification of a revision that is not spoken here
     */
    Era of(HttpHeaders headers, Message message) {
        @Nullable String header = headers.getFirst(ModernHeaders.VERSION);
        if (header != null && !Revision.ALL.contains(header) && message instanceof Message.Notification) {
            throw ModernHeaders.unsupported(header, null);
        }
        JsonNode meta = message.meta().path(ModernHeaders.META_VERSION);
        boolean isLegacy = (header == null || Revision.LEGACY.contains(header))
                && (meta.isMissingNode() || Revision.LEGACY.contains(meta.asString("")));
        return isLegacy ? legacy : modern;
    }
}
