package dev.mcdewey.ingest.parser.office;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a paragraph is, by the name of its style; the names are English in the file whatever language the writer sees. */
final class StyleRole {

    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
    private static final Pattern NOTE =
            Pattern.compile("(note|tip|hint|warning|caution|important|danger)( text| box)?");
    private static final Pattern CONTENTS =
            Pattern.compile("(toc|contents|index) ?(\\d|heading|title)|table of (figures|authorities)|.*index heading");
    private static final Pattern CAPTION = Pattern.compile("caption|table|figure|illustration|drawing");
    private static final Pattern TABLE_HEADING = Pattern.compile("table ?(head(ing|er)?|title)s?");

    private StyleRole() {}

    /** The level of a heading, or 0. */
    static int headingLevel(String name) {
        Matcher heading = HEADING.matcher(plain(name));
        return heading.matches() ? Integer.parseInt(heading.group(1)) : 0;
    }

    static boolean isTitle(String name) {
        return plain(name).equals("title");
    }

    /** Tables of contents and indexes: they lead to the text and are none. */
    static boolean isContents(String name) {
        return CONTENTS.matcher(plain(name)).matches();
    }

    static boolean isCaption(String name) {
        return CAPTION.matcher(plain(name)).matches();
    }

    /** Writer's own style of a table's first row. */
    static boolean isTableHeading(String name) {
        return TABLE_HEADING.matcher(plain(name)).matches();
    }

    /** The paragraph, framed as a note if one of its styles is named like one. */
    static Element noted(Element words, List<String> names) {
        for (String name : names) {
            Matcher note = NOTE.matcher(plain(name));
            if (note.matches()) {
                return new Element("div").addClass(note.group(1)).appendChild(words);
            }
        }
        return words;
    }

    private static String plain(String name) {
        return name.replace('_', ' ').strip().toLowerCase(Locale.ROOT);
    }
}
