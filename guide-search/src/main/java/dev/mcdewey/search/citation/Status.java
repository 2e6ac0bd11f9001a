package dev.mcdewey.search.citation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of a quote. */
public enum Status {
    /** It stands word for word where it is said to, or anywhere where no place was named. */
    @JsonProperty("verified")
    VERIFIED,
    /** It stands word for word, but not in the chunk or the version that was named. */
    @JsonProperty("elsewhere")
    ELSEWHERE,
    /** It stands nowhere, but something very like it does. */
    @JsonProperty("altered")
    ALTERED,
    /** Nothing like it was found. */
    @JsonProperty("not_found")
    NOT_FOUND
}
