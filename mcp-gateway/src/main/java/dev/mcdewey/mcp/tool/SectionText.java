package dev.mcdewey.mcp.tool;

import java.util.List;

/** The answer of {@code read_section} as text: the citation, a rule, the section. */
final class SectionText {

    private SectionText() {}

    static String of(SectionAnswer section) {
        return Citation.headings(section.title(), section.headingPath())
                + "\n"
                + Citation.place(section.product(), section.version(), section.guide())
                + Citation.page(section.page(), section.lastPage(), section.pageLabel())
                + "\n"
                + Citation.line("source", section.source())
                + Citation.line("url", section.url())
                + Citation.line("chunk_ids", range(section.chunkIds()))
                + part(section)
                + Citation.line("previous section", section.previous())
                + Citation.line("next section", section.next())
                + Citation.alsoIn(section.alsoIn())
                + "\n---\n\n"
                + section.text();
    }

    /** All ids are in the data; they differ in their last number only. */
    private static String range(List<String> ids) {
        String first = ids.get(0);
        return ids.size() == 1 ? first : first + " to " + ids.get(ids.size() - 1);
    }

    private static String part(SectionAnswer section) {
        int end = section.offset() + section.chunkIds().size();
        if (section.chunkIds().size() == section.total()) {
            return "";
        }
        String shown =
                "passages " + (section.offset() + 1) + " to " + end + " of the " + section.total() + " of this section";
        return shown + (end < section.total() ? "; offset " + end + " goes on" : "") + "\n";
    }
}
