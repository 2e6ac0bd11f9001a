package dev.mcdewey.ingest.parser.markdown.site;

/**
 * A tag of a site generator in a Markdown text.
 *
 * @param start where it begins
 * @param end where the text behind it begins
 * @param name in lower case; a closing tag has the name of the one that it closes
 */
record SiteTag(int start, int end, Syntax syntax, Role role, String name, Arguments arguments) {

    /** Whose tag it is. */
    enum Syntax {
        HUGO,
        LIQUID,
        COMPONENT
    }

    /** What it does; whether an opening tag is ever closed shows only further on. */
    enum Role {
        OPEN,
        CLOSE,
        EMPTY,
        SHOWN
    }

    boolean is(Role other) {
        return role == other;
    }
}
