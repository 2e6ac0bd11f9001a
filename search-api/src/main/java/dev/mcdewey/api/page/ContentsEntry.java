package dev.mcdewey.api.page;

import dev.mcdewey.index.guide.FileId;
import dev.mcdewey.search.reading.GuideContents.FileContents;
import dev.mcdewey.search.reading.GuideContents.Heading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file in the table of contents.
 *
 * @param link leads to it
 * @param open whether it is the one that is shown
 * @param headings its headings where it is shown; none elsewhere, since large guides have thousands
 */
record ContentsEntry(Link link, boolean open, List<Entry> headings) {

    /**
     * A heading in the table of contents.
     *
     * @param link leads to it
     * @param level how deep it stands, from 1
     * @param page its page in words; null where the source has no pages
     */
    record Entry(Link link, int level, @Nullable String page) {}

    static ContentsEntry of(FileContents file, FileId shown) {
        boolean open = file.fileId().equals(shown);
        return new ContentsEntry(
                new Link(file.title(), Links.file(file.fileId())),
                open,
                open ? file.headings().stream().map(ContentsEntry::entry).toList() : List.of());
    }

    private static Entry entry(Heading heading) {
        return new Entry(
                new Link(heading.text(), Links.anchor(heading.first().ordinal())),
                heading.level(),
                PageNumber.numbers(heading.page(), null, heading.pageLabel()));
    }
}
