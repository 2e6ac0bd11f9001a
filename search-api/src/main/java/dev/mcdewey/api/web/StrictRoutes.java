package dev.mcdewey.api.web;

import org.springframework.boot.webflux.autoconfigure.WebFluxRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.HandlerResult;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Has routes and pages refuse a parameter that is given twice, and routes of the API those that they do not know; pages
 * take what links to them append.
 */
@Component
class StrictRoutes implements WebFluxRegistrations {

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new StrictAdapter();
    }

    private static final class StrictAdapter extends RequestMappingHandlerAdapter {

        private final KnownParameters known = new KnownParameters();

        @Override
        public Mono<HandlerResult> handle(ServerWebExchange exchange, Object handler) {
            if (handler instanceof HandlerMethod route) {
                check(route, exchange);
            }
            return super.handle(exchange, handler);
        }

        private void check(HandlerMethod route, ServerWebExchange exchange) {
            MultiValueMap<String, String> given = exchange.getRequest().getQueryParams();
            if (isOfApi(exchange)) {
                known.check(route, given.keySet());
            }
            known.checkOnce(route, given);
        }

        private static boolean isOfApi(ServerWebExchange exchange) {
            return exchange.getRequest()
                    .getPath()
                    .pathWithinApplication()
                    .value()
                    .startsWith("/api/");
        }
    }
}
