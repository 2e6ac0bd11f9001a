package dev.mcdewey.ingest.fetch.site;

import dev.mcdewey.ingest.fetch.mirror.Notes;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;

/** The addresses that are still to be asked, nearest to the start first; each is asked once, so that circles end. */
final class Frontier {

    /** Guides have a contents page; what is this many links from the start is made up as it is asked for. */
    private static final int DEEPEST = 50;

    private final Scope scope;
    private final Notes notes;
    private final Queue<Page> waiting = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private boolean tooDeep;

    Frontier(Scope scope, Notes notes) {
        this.scope = scope;
        this.notes = notes;
    }

    /** An address, and how many links lead to it from the start. */
    record Page(URI address, int depth) {}

    /** Adds an address, unless it was there or should not be asked. */
    void offer(URI address, int depth) {
        if (!scope.holds(address) || !Scope.mayBePage(address) || !seen.add(key(address))) {
            return;
        }
        if (address.getRawQuery() != null && !address.equals(scope.start())) {
            notes.count("links with a query string were not followed", address);
        } else if (Scope.isEndless(address)) {
            notes.count("links that look endless were not followed", address);
        } else if (depth > DEEPEST) {
            tooDeep = true;
            notes.count("links more than " + DEEPEST + " links away from the start were not followed", address);
        } else {
            waiting.add(new Page(address, depth));
        }
    }

    /** The same page answers with and without encryption. */
    private static String key(URI address) {
        return address.getRawSchemeSpecificPart();
    }

    /** The next address, if any is waiting. */
    Page next() {
        return waiting.remove();
    }

    int waiting() {
        return waiting.size();
    }

    /** Whether pages were left out for being too far away. */
    boolean wasTooDeep() {
        return tooDeep;
    }
}
