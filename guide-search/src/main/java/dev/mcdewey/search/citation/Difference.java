package dev.mcdewey.search.citation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In what a quote may differ and still be word for word. */
public enum Difference {
    /** Capital and small letters. */
    @JsonProperty("case")
    CASE,
    /** The glyphs of quotation marks, apostrophes, dashes and ligatures. */
    @JsonProperty("typography")
    TYPOGRAPHY
}
