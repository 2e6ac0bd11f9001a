package dev.mcdewey.ingest.parser.pdf.table;

/** Where the border between two columns lies: on a rule, or somewhere in a gap. In points from the left of the page. */
record Border(float from, float to) {

    private static final float SLACK = 2;

    /** A border that is drawn or that letters stand against. */
    static Border at(float position) {
        return new Border(position - SLACK, position + SLACK);
    }

    boolean meets(Border other) {
        return from <= other.to && other.from <= to;
    }

    /** The same one so much farther right. */
    Border shifted(float by) {
        return new Border(from + by, to + by);
    }

    float middle() {
        return (from + to) / 2;
    }
}
