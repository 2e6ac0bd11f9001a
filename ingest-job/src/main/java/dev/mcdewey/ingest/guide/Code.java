package dev.mcdewey.ingest.guide;

/**
 * Preformatted text, its whitespace exactly as in the source.
 *
 * @param language name for the fence, empty if the source names none
 */
public record Code(Place place, String language, String code) implements Block {

    @Override
    public String text() {
        String fence = fence();
        return fence + language + "\n" + code + "\n" + fence;
    }

    /** A fence longer than every run of backticks inside, so that the code cannot close it. */
    private String fence() {
        String fence = "```";
        while (code.contains(fence)) {
            fence += "`";
        }
        return fence;
    }

    /** A part of this code in the same language. */
    public Code part(String lines) {
        return new Code(place, language, lines);
    }
}
