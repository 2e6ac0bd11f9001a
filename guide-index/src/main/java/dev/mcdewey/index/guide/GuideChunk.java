package dev.mcdewey.index.guide;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Unique text of one guide: stored once, embedded once, and listed with every place where it stands.
 *
 * @param vendor the vendor's folder name
 * @param product the product's folder name
 * @param guide the guide's folder name
 * @param title the title of the source file at the first of the occurrences
 * @param headingPath the headings above the text, outermost first
 * @param headings the same headings as one text, to be searched
 * @param kind what the text mostly is: text, table, code, list, procedure, note or definition
 * @param text the text as Markdown
 * @param versions every version it stands in, in the order of the occurrences
 * @param chunkIds every public name it has, in the order of the occurrences
 * @param occurrences every place it stands at
 * @param vector its normalised embedding; null when read back, and in a library without embeddings
 */
@SuppressWarnings("ArrayRecordComponent") // Boxing 384 floats per chunk would cost more than the text itself.
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(value = Fields.SECTION, allowGetters = true)
public record GuideChunk(
        String vendor,
        String product,
        String guide,
        String title,
        List<String> headingPath,
        String headings,
        String kind,
        String text,
        List<String> versions,
        List<ChunkId> chunkIds,
        List<Occurrence> occurrences,
        float @Nullable [] vector) {

    private static final String HEADING_SEPARATOR = " › ";

    /** The section it belongs to, in the first of the files where it stands. */
    @JsonProperty(Fields.SECTION)
    public SectionKey section() {
        return SectionKey.of(chunkIds.get(0).file(), headingPath);
    }

    /** The heading path as one line of text. */
    public static String joined(List<String> headingPath) {
        return String.join(HEADING_SEPARATOR, headingPath);
    }
}
