package dev.mcdewey.ingest.fetch.site;

import dev.mcdewey.ingest.declaration.SourceDeclaration.Website;
import dev.mcdewey.ingest.fetch.mirror.Fetched;
import dev.mcdewey.ingest.fetch.mirror.MirrorUpdate;
import dev.mcdewey.ingest.fetch.mirror.Notes;
import dev.mcdewey.ingest.fetch.net.Answer;
import dev.mcdewey.ingest.fetch.net.FetchException;
import dev.mcdewey.ingest.fetch.net.Web;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One walk through a website, page by page. */
final class Crawl {

    /** A server that fails so often in a row is down; what it had stays as it was. */
    private static final int MOST_FAILURES_IN_A_ROW = 5;

    /** So much may be asked for in vain before a site counts as endless. */
    private static final int REQUESTS_PER_PAGE = 10;

    private final Website site;
    private final Web web;
    private final SiteSettings settings;
    private final MirrorUpdate update;
    private final Runnable pageHere;
    private final PageStore store;
    private final Robots robots;
    private final Pace pace;
    private final PageRequests requests;
    private final Frontier frontier;
    private final Scope scope;
    private final Notes notes = new Notes();
    private int failuresInARow;

    /** Begins with the site's rules for programs. */
    Crawl(Website site, Web web, SiteSettings settings, MirrorUpdate update, Runnable pageHere) throws IOException {
        this.site = site;
        this.web = web;
        this.settings = settings;
        this.update = update;
        this.pageHere = pageHere;
        this.scope = Scope.of(site);
        this.store = new PageStore(update, new MirrorPaths(scope.prefix()));
        this.frontier = new Frontier(scope, notes);
        this.robots = Robots.of(scope.start(), web, settings.within(), update.incoming());
        this.pace = new Pace(robots.delay(settings.delay()));
        this.requests = new PageRequests(web, settings, pace, store, update);
    }

    Fetched run() throws IOException {
        start();
        walk();
        List<String> sentences = new ArrayList<>(notes.sentences());
        if (store.size() == 0) {
            throw new FetchException(site.location() + " gave no page. "
                    + (sentences.isEmpty() ? "Look at under and at the types of its pages" : sentences.get(0)));
        }
        boolean endedEarly = frontier.waiting() > 0;
        if (endedEarly) {
            sentences.add(0, atLimit());
        }
        update.publish();
        return new Fetched(store.size(), store.news(), !endedEarly && !frontier.wasTooDeep(), sentences);
    }

    private void walk() throws IOException {
        while (frontier.waiting() > 0 && !isAtLimit()) {
            visit(frontier.next());
        }
    }

    private void start() throws IOException {
        if (!site.sitemap()) {
            frontier.offer(scope.start(), 0);
            return;
        }
        for (URI page : new Sitemap(scope, web, settings.within(), pace, update.incoming()).pages()) {
            if (!scope.holds(page)) {
                notes.count("pages of the sitemap are not under " + scope.prefix() + " of its host", page);
            }
            frontier.offer(page, 0);
        }
    }

    private boolean isAtLimit() {
        return store.size() >= site.limit() || requests.count() >= REQUESTS_PER_PAGE * site.limit();
    }

    private String atLimit() {
        return "The crawl ended at its limit of %d pages, after %d requests, and knows %d more addresses. Raise limit"
                        .formatted(site.limit(), requests.count(), frontier.waiting())
                + " to take them too";
    }

    private void visit(Frontier.Page page) throws IOException {
        if (!robots.allow(page.address())) {
            notes.count("addresses are closed to programs by robots.txt", page.address());
            return;
        }
        try {
            take(page, requests.ask(page.address()));
            failuresInARow = 0;
        } catch (FetchException failure) {
            failed(page, failure);
        }
    }

    private void take(Frontier.Page page, Answer answer) throws IOException {
        if (answer instanceof Answer.Content content) {
            taken(page, content);
        } else if (answer instanceof Answer.Unchanged) {
            follow(page, store.keep(page.address()));
        } else if (answer instanceof Answer.Moved moved) {
            moved(page, moved);
        } else if (answer instanceof Answer.Refused refused) {
            refused(refused);
        }
    }

    private void taken(Frontier.Page page, Answer.Content content) throws IOException {
        Optional<String> extension =
                ContentTypes.extension(content.contentType(), content.address().getPath());
        if (extension.isPresent()) {
            follow(page, store.add(content, extension.get()));
        } else {
            notes.count("links lead to what is no page (" + content.contentType() + ")", page.address());
        }
    }

    private void moved(Frontier.Page page, Answer.Moved moved) throws FetchException {
        URI target = Addresses.normal(moved.target());
        if (scope.holds(target)) {
            frontier.offer(target, page.depth());
        } else if (page.address().equals(scope.start())) {
            throw new FetchException(page.address() + " redirects to " + target + ", which is not under "
                    + scope.prefix() + " of its host. Declare that address if it is meant");
        } else {
            notes.count("links redirect to what does not belong to the site", page.address());
        }
    }

    private void refused(Answer.Refused refused) throws FetchException {
        if (!refused.isGone()) {
            throw new FetchException(refused.sentence());
        }
        notes.trouble(refused.sentence());
    }

    private void failed(Frontier.Page page, FetchException failure) throws IOException {
        failuresInARow++;
        if (failuresInARow == MOST_FAILURES_IN_A_ROW || page.address().equals(scope.start())) {
            throw failure;
        }
        boolean kept = follow(page, store.keep(page.address()));
        notes.trouble(failure.getMessage() + (kept ? "; the page stays as it was" : ""));
    }

    /** Counts a page that is here and offers its links, unless the sitemap says which pages there are. */
    private boolean follow(Frontier.Page page, Optional<Path> file) throws IOException {
        file.ifPresent(here -> pageHere.run());
        if (file.isPresent()
                && !site.sitemap()
                && ContentTypes.hasLinks(file.get().toString())) {
            for (URI link : PageLinks.of(file.get(), page.address())) {
                frontier.offer(link, page.depth() + 1);
            }
        }
        return file.isPresent();
    }
}
