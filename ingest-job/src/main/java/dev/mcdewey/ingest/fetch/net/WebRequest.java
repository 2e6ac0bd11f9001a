package dev.mcdewey.ingest.fetch.net;

import java.net.URI;
import java.time.Duration;

/**
 * What is asked for.
 *
 * @param address where
 * @param known what is there already; the server may answer that it has nothing newer
 * @param mostBytes how many bytes an answer may have, unpacked
 * @param within how long the whole of it may take
 */
public record WebRequest(URI address, Validators known, long mostBytes, Duration within) {

    WebRequest at(URI other) {
        return new WebRequest(other, known, mostBytes, within);
    }
}
