package dev.mcdewey.search.versions;

import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.index.guide.GuideFile;
import dev.mcdewey.index.guide.Occurrence;
import dev.mcdewey.search.versions.outline.Section;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a section stands in one version.
 *
 * @param chunkId its first chunk
 * @param title the title of its file
 * @param headingPath its headings, outermost first; none where it is what stands before the first of them
 * @param source its file, as a path below the vendor's folder
 * @param page the physical page it begins on, from 1; null where the source has no pages
 * @param pageLabel the page number printed there; null where none is known
 * @param url the original's address; null where the library does not name one
 */
public record SectionPlace(
        ChunkId chunkId,
        String title,
        List<String> headingPath,
        String source,
        @Nullable Integer page,
        @Nullable String pageLabel,
        @Nullable String url) {

    static SectionPlace of(Section section) {
        GuideFile file = section.file();
        Occurrence first = file.occurrence(section.firstOrdinal() - 1);
        return new SectionPlace(
                first.chunkId(),
                file.title(),
                section.path(),
                file.source(),
                first.page(),
                first.pageLabel(),
                first.url());
    }

    static boolean mentions(Section section, String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(section.file().title()), section.path().stream())
                .anyMatch(heading -> heading.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
