package dev.mcdewey.ingest.guide;

import java.util.regex.Pattern;

/** The words under a figure; the picture itself is not kept. */
public record FigureCaption(Place place, String caption) implements Block {

    /** Captions mostly say themselves what they belong to. */
    private static final Pattern NAMED = Pattern.compile("fig(ure|\\.)", Pattern.CASE_INSENSITIVE);

    @Override
    public String text() {
        return NAMED.matcher(caption).lookingAt() ? caption : "Figure: " + caption;
    }
}
