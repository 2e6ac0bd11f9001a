package dev.mcdewey.api.web;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;
import tools.jackson.databind.json.JsonMapper;

/** Explains what is refused before it is a request to any route, such as a broken address, which gets no body else. */
@Component
class BareRefusals implements NettyServerCustomizer {

    private final Explanation explanation;

    BareRefusals(JsonMapper json) {
        explanation = new Explanation(json);
    }

    @Override
    public HttpServer apply(HttpServer server) {
        return server.doOnChannelInit((observer, channel, remote) ->
                channel.pipeline().addAfter(NettyPipeline.HttpCodec, "explanation", explanation));
    }

    @ChannelHandler.Sharable
    private static final class Explanation extends ChannelOutboundHandlerAdapter {

        private final JsonMapper json;

        Explanation(JsonMapper json) {
            this.json = json;
        }

        @Override
        public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
            boolean bare = message instanceof FullHttpResponse answer && isBare(answer);
            super.write(context, bare ? explained((FullHttpResponse) message) : message, promise);
        }

        private static boolean isBare(FullHttpResponse answer) {
            return answer.status().codeClass() == HttpStatusClass.CLIENT_ERROR
                    && !answer.headers().contains(HttpHeaderNames.CONTENT_TYPE)
                    && !answer.content().isReadable();
        }

        private FullHttpResponse explained(FullHttpResponse bare) {
            byte[] problem = json.writeValueAsBytes(ProblemKind.REQUEST_REFUSED.with(
                    HttpStatusCode.valueOf(bare.status().code()), detail(bare.status())));
            FullHttpResponse explained = bare.replace(Unpooled.wrappedBuffer(problem));
            explained
                    .headers()
                    .set(HttpHeaderNames.CONTENT_TYPE, MediaType.APPLICATION_PROBLEM_JSON_VALUE)
                    .setInt(HttpHeaderNames.CONTENT_LENGTH, problem.length);
            bare.release();
            return explained;
        }

        private static String detail(HttpResponseStatus status) {
            return switch (status.code()) {
                case 414 -> "The address is too long.";
                case 431 -> "The headers are too long.";
                default ->
                    "The request is not well-formed. In an address, each % must be followed by two hexadecimal "
                            + "digits, and what is no letter or digit be written so.";
            };
        }
    }
}
