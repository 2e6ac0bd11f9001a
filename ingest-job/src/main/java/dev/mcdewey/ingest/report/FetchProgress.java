package dev.mcdewey.ingest.report;

import java.net.URI;

/** Hears of what is fetched from elsewhere, as it comes. */
public interface FetchProgress extends AutoCloseable {

    /** One more page of a site is on this machine, new or as it was. */
    void pageHere(URI site);

    /** One more source has been fetched, or has failed. */
    void sourceDone();

    @Override
    void close();
}
