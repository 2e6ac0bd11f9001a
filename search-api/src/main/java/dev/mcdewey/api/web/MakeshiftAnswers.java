package dev.mcdewey.api.web;

import dev.mcdewey.search.hits.HitPage;
import java.util.List;
import org.springframework.http.server.reactive.ServerHttpResponse;

/** Keeps answers that will soon be better from being kept. */
public final class MakeshiftAnswers {

    static final String NEVER_KEPT = "no-store";

    private MakeshiftAnswers() {}

    /** Forbids to keep a makeshift response with these notices; its tag would else last until the next refresh. */
    public static void neverKeep(List<String> notices, ServerHttpResponse response) {
        if (HitPage.isMakeshift(notices)) {
            response.getHeaders().setCacheControl(NEVER_KEPT);
        }
    }
}
