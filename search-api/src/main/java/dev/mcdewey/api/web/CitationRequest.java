package dev.mcdewey.api.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.search.citation.Quotation;
import dev.mcdewey.search.query.Filters;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A quote to be looked for; an empty field is none.
 *
 * @param quote what is quoted
 * @param chunkId where it is said to stand
 * @param vendor the vendor's folder name
 * @param product the product's folder name
 * @param version the version
 * @param guide the guide's folder name
 */
record CitationRequest(
        @Schema(
                description = "The quoted words, at least three; … or [...] joins parts",
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = Quotation.MAX_LENGTH,
                example = "close the inlet valve, wait thirty seconds […] press Restart")
        @NotBlank(message = "must be the words to look for")
        @Size(max = Quotation.MAX_LENGTH, message = FilterParameters.TOO_LONG)
        @Nullable
        String quote,

        @Schema(
                description = "The chunk in which they are said to stand; any if left out",
                example = "pump::v12.5::operator-guide::operator-guide::2")
        @JsonProperty("chunk_id")
        @Nullable
        String chunkId,

        @Schema(description = "Only this vendor")
        @Size(max = FilterParameters.MAX_NAME, message = FilterParameters.TOO_LONG)
        @Nullable
        String vendor,

        @Schema(description = "Only this product")
        @Size(max = FilterParameters.MAX_NAME, message = FilterParameters.TOO_LONG)
        @Nullable
        String product,

        @Schema(description = "Verified only in this version: 12.5, v12.5 or latest")
        @Size(max = FilterParameters.MAX_NAME, message = FilterParameters.TOO_LONG)
        @Nullable
        String version,

        @Schema(description = "Only this guide")
        @Size(max = FilterParameters.MAX_NAME, message = FilterParameters.TOO_LONG)
        @Nullable
        String guide) {

    /**
     * The quotation that is asked about.
     *
     * @throws InvalidParameterException if the quote has too few words, or the chunk id has not the form of one
     */
    Quotation toQuotation() {
        String words = quote == null ? "" : quote;
        if (!Quotation.isLongEnough(words)) {
            throw new InvalidParameterException("quote", "must have at least " + Quotation.MIN_WORDS + " words");
        }
        return new Quotation(
                words,
                chunk(),
                new Filters(
                        FilterParameters.stripped(vendor),
                        FilterParameters.stripped(product),
                        FilterParameters.stripped(version),
                        FilterParameters.stripped(guide),
                        null));
    }

    private @Nullable ChunkId chunk() {
        String id = FilterParameters.stripped(chunkId);
        return id == null
                ? null
                : ChunkId.tryParse(id)
                        .orElseThrow(() -> new InvalidParameterException(
                                "chunk_id", "must have the form product::version::guide::file::ordinal"));
    }
}
