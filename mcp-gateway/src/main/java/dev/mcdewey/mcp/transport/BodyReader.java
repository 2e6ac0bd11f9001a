package dev.mcdewey.mcp.transport;

import static dev.mcdewey.mcp.transport.ErrorCode.INVALID_REQUEST;

import java.util.List;
import java.util.concurrent.TimeoutException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyExtractors;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/** Reads the body of a request, within bounds of size, time and type. */
final class BodyReader {

    private final TransportProperties bounds;

    BodyReader(TransportProperties bounds) {
        this.bounds = bounds;
    }

    Mono<byte[]> read(ServerRequest request) {
        checkTypes(request.headers().asHttpHeaders());
        int most = Math.toIntExact(bounds.maxRequest().toBytes());
        if (request.headers().contentLength().orElse(0) > most) {
            throw tooLarge();
        }
        return DataBufferUtils.join(request.body(BodyExtractors.toDataBuffers()), most)
                .map(BodyReader::bytes)
                .timeout(bounds.bodyTimeout())
                .onErrorMap(DataBufferLimitException.class, e -> tooLarge())
                .onErrorMap(TimeoutException.class, e -> refusal(HttpStatus.REQUEST_TIMEOUT, "The body took too long"))
                .defaultIfEmpty(new byte[0]);
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private static void checkTypes(HttpHeaders headers) {
        if (types(headers, HttpHeaders.CONTENT_TYPE).stream().noneMatch(MediaType.APPLICATION_JSON::isCompatibleWith)) {
            throw refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The Content-Type must be application/json");
        }
        if (types(headers, HttpHeaders.ACCEPT).stream().noneMatch(MediaType.APPLICATION_JSON::isCompatibleWith)) {
            throw refusal(HttpStatus.NOT_ACCEPTABLE, "Answers are application/json, which Accept rules out");
        }
    }

    // Absent or unreadable means that anything will do: old and home-made clients get this header wrong.
    private static List<MediaType> types(HttpHeaders headers, String name) {
        try {
            List<MediaType> types = MediaType.parseMediaTypes(headers.getOrEmpty(name));
            return types.isEmpty() ? List.of(MediaType.ALL) : types;
        } catch (InvalidMediaTypeException e) {
            return List.of(MediaType.ALL);
        }
    }

    private RefusedException tooLarge() {
        return refusal(
                HttpStatus.CONTENT_TOO_LARGE,
                "The body is larger than " + bounds.maxRequest().toBytes() + " bytes");
    }

    private static RefusedException refusal(HttpStatus status, String message) {
        return new RefusedException(status, INVALID_REQUEST, message);
    }
}
