package dev.mcdewey.mcp.transport;

import static dev.mcdewey.mcp.transport.ErrorCode.INTERNAL_ERROR;
import static dev.mcdewey.mcp.transport.ErrorCode.INVALID_REQUEST;

import dev.mcdewey.mcp.transport.Message.Call;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * MCP over HTTP without sessions, for clients of either era.
 *
 * <p>The SDK has no reactive transport, and none yet for 2026-07-28; when it has one, that takes the place of this room.
 */
final class ReactiveTransport implements McpStatelessServerTransport {

    private static final Logger LOG = LoggerFactory.getLogger(ReactiveTransport.class);

    private final JsonMapper json;
    private final Doorkeeper doorkeeper;
    private final BodyReader bodies;
    private final MessageParser parser;
    private final Eras eras;
    private final Dispatcher dispatcher;

    private volatile @Nullable McpStatelessServerHandler handler;

    ReactiveTransport(JsonMapper json, Doorkeeper doorkeeper, BodyReader bodies, Eras eras, Dispatcher dispatcher) {
        this.json = json;
        this.doorkeeper = doorkeeper;
        this.bodies = bodies;
        this.parser = new MessageParser(json);
        this.eras = eras;
        this.dispatcher = dispatcher;
    }

    @Override
    public void setMcpHandler(McpStatelessServerHandler mcpHandler) {
        this.handler = mcpHandler;
    }

    @Override
    public List<String> protocolVersions() {
        return Revision.LEGACY;
    }

    @Override
    public Mono<Void> closeGracefully() {
        return Mono.fromRunnable(() -> this.handler = null);
    }

    Mono<ServerResponse> handle(ServerRequest request) {
        return Mono.defer(() -> answer(request))
                .onErrorResume(RefusedException.class, refused -> Mono.just(refused.answer()))
                .onErrorResume(failure -> Mono.just(unexpected(failure)))
                .flatMap(this::write);
    }

    private Mono<Answer> answer(ServerRequest request) {
        HttpHeaders headers = request.headers().asHttpHeaders();
        doorkeeper.admit(headers);
        if (!request.method().equals(HttpMethod.POST)) {
            throw new RefusedException(
                    HttpStatus.METHOD_NOT_ALLOWED, INVALID_REQUEST, "Only POST: there are no sessions and no streams");
        }
        return bodies.read(request).map(parser::parse).flatMap(message -> answer(headers, message));
    }

    private Mono<Answer> answer(HttpHeaders headers, Message message) {
        Era era = eras.of(headers, message);
        // Without sessions there is nothing that a notification could change.
        if (!(message instanceof Call call)) {
            return Mono.just(Answer.accepted());
        }
        era.check(headers, call);
        return Mono.justOrEmpty(era.own(call)).switchIfEmpty(Mono.defer(() -> dispatch(era, call)));
    }

    private Mono<Answer> dispatch(Era era, Call call) {
        McpStatelessServerHandler open = handler;
        if (open == null) {
            throw new RefusedException(
                    HttpStatus.SERVICE_UNAVAILABLE, call.id(), INTERNAL_ERROR, "The gateway is shutting down", null);
        }
        return dispatcher.dispatch(open, call).map(response -> era.present(call, response));
    }

    private static Answer unexpected(Throwable failure) {
        LOG.error("a request to the MCP endpoint failed", failure);
        return Answer.error(
                HttpStatus.INTERNAL_SERVER_ERROR, null, INTERNAL_ERROR, "Internal error; see the log", null);
    }

    private Mono<ServerResponse> write(Answer answer) {
        ServerResponse.BodyBuilder response = ServerResponse.status(answer.status());
        if (answer.status() == HttpStatus.METHOD_NOT_ALLOWED) {
            response.allow(HttpMethod.POST);
        }
        if (answer.body().isEmpty()) {
            return response.build();
        }
        return response.contentType(MediaType.APPLICATION_JSON).bodyValue(json.writeValueAsBytes(answer.body()));
    }
}
