package dev.mcdewey.ingest.fetch.site;

import dev.mcdewey.ingest.declaration.SourceDeclaration.Document;
import dev.mcdewey.ingest.fetch.mirror.Fetched;
import dev.mcdewey.ingest.fetch.mirror.Mirror;
import dev.mcdewey.ingest.fetch.mirror.MirrorUpdate;
import dev.mcdewey.ingest.fetch.net.Answer;
import dev.mcdewey.ingest.fetch.net.FetchException;
import dev.mcdewey.ingest.fetch.net.Web;
import dev.mcdewey.ingest.fetch.net.WebRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/** Fetches single files of the web. */
public final class Documents {

    private final Web web;
    private final SiteSettings settings;

    /** Makes a fetcher. */
    public Documents(Web web, SiteSettings settings) {
        this.web = web;
        this.settings = settings;
    }

    /**
     * Fetches a file anew, if it has changed.
     *
     * @throws IOException if it cannot be had or holds no text; the mirror stays as it was
     */
    public Fetched fetch(Document document, Mirror mirror) throws IOException {
        URI address = document.location();
        try (MirrorUpdate update = mirror.update()) {
            PageStore store = new PageStore(update, new MirrorPaths(address.getPath()));
            Answer answer = web.follow(
                    new WebRequest(address, store.known(address), settings.mostBytes(), settings.within()),
                    update.incoming());
            if (answer instanceof Answer.Unchanged) {
                return update.unchanged();
            }
            add(store, content(answer), address);
            update.publish();
            return new Fetched(store.size(), store.news(), true, List.of());
        }
    }

    private static Answer.Content content(Answer answer) throws FetchException {
        if (answer instanceof Answer.Content content) {
            return content;
        }
        throw new FetchException(
                answer instanceof Answer.Refused refused ? refused.sentence() : answer.address() + " gave nothing");
    }

    /** Under the address that was asked for, which is the one that the next refresh asks for. */
    private static void add(PageStore store, Answer.Content content, URI address) throws IOException {
        String extension = ContentTypes.extension(
                        content.contentType(), content.address().getPath())
                .orElseThrow(() -> new FetchException(
                        address + " is no page or document that could be read, but " + content.contentType()));
        store.add(
                new Answer.Content(address, content.contentType(), content.charset(), content.validators()), extension);
    }
}
