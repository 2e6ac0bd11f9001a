package dev.mcdewey.api.web;

import java.util.List;
import org.springframework.http.codec.HttpMessageWriter;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.result.view.ViewResolver;

/** What an answer is written with outside a controller. */
record ResponseContext(List<HttpMessageWriter<?>> messageWriters, List<ViewResolver> viewResolvers)
        implements ServerResponse.Context {}
