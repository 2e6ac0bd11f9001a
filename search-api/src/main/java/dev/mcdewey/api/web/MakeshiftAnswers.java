package dev.mcdewey.api.web;

import dev.mcdewey.search.hits.HitPage;
import org.springframework.http.server.reactive.ServerHttpResponse;

/** Keeps answers that will soon be better from being kept. */
public final class MakeshiftAnswers {

    static final String NEVER_KEPT = "no-store";

    private MakeshiftAnswers() {}

    /** Forbids to keep the response where its page is makeshift; its tag would else last until the next refresh. */
    public static void neverKeep(HitPage page, ServerHttpResponse response) {
        if (page.isMakeshift()) {
            response.getHeaders().setCacheControl(NEVER_KEPT);
        }
    }
}
