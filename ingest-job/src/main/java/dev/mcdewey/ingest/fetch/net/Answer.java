package dev.mcdewey.ingest.fetch.net;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a server answered. */
public sealed interface Answer {

    /** The address that answered. */
    URI address();

    /**
     * It has come.
     *
     * @param contentType what the server says it is, in lower case without parameters; empty if it says nothing
     * @param charset the encoding that the server names; null if it names none
     * @param validators for the next time
     */
    record Content(
            URI address, String contentType, @Nullable String charset, Validators validators) implements Answer {}

    /** It has not changed. */
    record Unchanged(URI address) implements Answer {}

    /** It is elsewhere. */
    record Moved(URI address, URI target) implements Answer {}

    /**
     * The server does not give it.
     *
     * @param status of HTTP, and what it is called
     * @param again when to ask again; zero where the server does not say
     */
    record Refused(URI address, int status, Duration again) implements Answer {

        /** Whether there is no such thing, rather than some trouble. */
        public boolean isGone() {
            return status == 404 || status == 410;
        }

        /** Whether the server asks for time. */
        public boolean isBusy() {
            return status == 429 || status == 503;
        }

        /** What happened, as messages say it. */
        public String sentence() {
            return address + " answers " + status + (isGone() ? ", which means that it is not there" : "");
        }
    }
}
