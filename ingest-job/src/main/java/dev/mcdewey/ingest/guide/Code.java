package dev.mcdewey.ingest.guide;

import java.util.List;

/**
 * Preformatted text, its whitespace exactly as in the source.
 *
 * @param language name for the fence, empty if the source names none
 * @param turns where it goes on on another page, in order
 */
public record Code(Place place, String language, String code, List<PageTurn> turns) implements Block {

    /** Copies the turns. */
    public Code {
        turns = List.copyOf(turns);
    }

    /** Code that stands on one page or on none. */
    public Code(Place place, String language, String code) {
        this(place, language, code, List.of());
    }

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

    /** Some of this code, in the same language, where it stands from one character of this code to before another. */
    public Code part(String lines, int from, int to) {
        Place part = turns.isEmpty() ? place : at(from).through(at(Math.max(from, to - 1)));
        return new Code(part, language, lines);
    }

    private Place at(int character) {
        Place at = new Place(place.page(), place.pageLabel(), place.page(), place.anchor());
        for (PageTurn turn : turns) {
            at = turn.at() <= character ? turn.place() : at;
        }
        return at;
    }
}
