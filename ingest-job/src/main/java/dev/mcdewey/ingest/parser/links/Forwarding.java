package dev.mcdewey.ingest.parser.links;

import org.jsoup.nodes.Document;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Pages that only send their readers on, as sites leave them where a page has moved. */
public final class Forwarding {

    /** What such a page says is only for readers whose browser stays, in characters. */
    private static final int LONGEST = 300;

    private static final Evaluator REFRESH = Selector.evaluatorOf("meta[http-equiv=refresh][content*=url]");

    private Forwarding() {}

    /** Whether the page forwards its readers and says hardly more than that. */
    public static boolean is(Document page) {
        return page.head().selectFirst(REFRESH) != null && page.body().text().length() < LONGEST;
    }
}
