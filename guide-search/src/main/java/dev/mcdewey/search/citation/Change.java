package dev.mcdewey.search.citation;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A run of words that a quote and a guide share, or that one of them alone has.
 *
 * @param kind which of them has it
 * @param text the words, as the guide writes them unless the quote alone has them
 */
public record Change(Kind kind, String text) {

    /** Who has the words. */
    public enum Kind {
        /** Both. */
        @JsonProperty("same")
        SAME,
        /** The quote alone: they do not stand there. */
        @JsonProperty("only_in_quote")
        ONLY_IN_QUOTE,
        /** The guide alone: the quote leaves them out and does not say so. */
        @JsonProperty("only_in_guide")
        ONLY_IN_GUIDE,
        /** The guide alone, where the quote has an ellipsis. */
        @JsonProperty("left_out")
        LEFT_OUT
    }
}
