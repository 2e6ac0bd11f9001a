package dev.mcdewey.ingest.guide;

/** The words under a figure; the picture itself is not kept. */
public record FigureCaption(Place place, String caption) implements Block {

    private static final String LABEL = "Figure";

    @Override
    public String text() {
        return caption.regionMatches(true, 0, LABEL, 0, LABEL.length()) ? caption : LABEL + ": " + caption;
    }
}
