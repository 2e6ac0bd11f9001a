package dev.mcdewey.api.page;

import dev.mcdewey.search.versions.SectionChange;
import dev.mcdewey.search.versions.SectionPlace;
import dev.mcdewey.search.versions.words.DiffPiece;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One section as the page of a comparison shows it.
 *
 * @param change what became of it
 * @param heading its innermost heading
 * @param path its title and headings
 * @param formerPath those it had before; null where they are the same
 * @param formerSource the file it stood in, where that is shown for a move; else null
 * @param source the file it stands in
 * @param before leads to it in the first version; null where it was added
 * @param after leads to it in the second version; null where it was removed
 * @param pieces its words; none where they are the same
 * @param cut whether there are more
 */
record ChangedSection(
        String change,
        String heading,
        String path,
        @Nullable String formerPath,
        @Nullable String formerSource,
        String source,
        @Nullable String before,
        @Nullable String after,
        List<DiffPiece> pieces,
        boolean cut) {

    static ChangedSection of(SectionChange section) {
        SectionPlace from = section.from();
        SectionPlace shown = section.to() == null ? Objects.requireNonNull(from) : section.to();
        boolean hadOtherName = from != null && !from.headingPath().equals(shown.headingPath());
        boolean hadOtherFile = from != null && !stem(from).equals(stem(shown));
        return new ChangedSection(
                section.change().toString(),
                HeadingPath.innermost(shown.title(), shown.headingPath()),
                path(shown),
                from != null && (hadOtherName || hadOtherFile) ? path(from) : null,
                from != null && hadOtherFile ? from.source() : null,
                shown.source(),
                href(from),
                href(section.to()),
                section.diff(),
                section.cut());
    }

    private static String stem(SectionPlace place) {
        return place.chunkId().file().stem();
    }

    private static String path(SectionPlace place) {
        return HeadingPath.words(place.title(), place.headingPath());
    }

    private static @Nullable String href(@Nullable SectionPlace place) {
        return place == null ? null : Links.inContext(place.chunkId());
    }
}
