package dev.mcdewey.ingest.guide;

/** The words under a figure; the picture itself is not kept. */
public record FigureCaption(Place place, String caption) implements Block {

    @Override
    public String text() {
        return "Figure: " + caption;
    }
}
