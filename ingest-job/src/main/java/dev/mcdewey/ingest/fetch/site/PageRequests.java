package dev.mcdewey.ingest.fetch.site;

import dev.mcdewey.ingest.fetch.mirror.MirrorUpdate;
import dev.mcdewey.ingest.fetch.net.Answer;
import dev.mcdewey.ingest.fetch.net.Web;
import dev.mcdewey.ingest.fetch.net.WebRequest;
import java.io.IOException;
import java.net.URI;

/** Asks a site for pages at its pace, again where it is busy, and counts how often. */
final class PageRequests {

    private static final int MOST_TRIES = 3;

    private final Web web;
    private final SiteSettings settings;
    private final Pace pace;
    private final PageStore store;
    private final MirrorUpdate update;
    private int count;

    PageRequests(Web web, SiteSettings settings, Pace pace, PageStore store, MirrorUpdate update) {
        this.web = web;
        this.settings = settings;
        this.pace = pace;
        this.store = store;
        this.update = update;
    }

    int count() {
        return count;
    }

    Answer ask(URI address) throws IOException {
        WebRequest request = new WebRequest(address, store.known(address), settings.mostBytes(), settings.within());
        Answer answer = send(request);
        for (int tries = 1; tries < MOST_TRIES && isWorthAsking(answer); tries++) {
            answer = send(request);
        }
        return answer;
    }

    private Answer send(WebRequest request) throws IOException {
        pace.await();
        count++;
        return web.get(request, update.incoming());
    }

    private boolean isWorthAsking(Answer answer) throws IOException {
        return answer instanceof Answer.Refused refused && refused.isBusy() && pace.awaitBusy(refused.again());
    }
}
