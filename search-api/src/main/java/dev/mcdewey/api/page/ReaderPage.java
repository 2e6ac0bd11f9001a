package dev.mcdewey.api.page;

import dev.mcdewey.search.library.Place;
import dev.mcdewey.search.library.VersionOrder;
import dev.mcdewey.search.reading.FileText;
import dev.mcdewey.search.reading.GuideContents;
import dev.mcdewey.search.reading.GuideContents.FileContents;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One file of a guide among the others, as the reader shows it.
 *
 * @param contents the guide
 * @param file the file
 * @param original leads to where it was published; null where that is not known
 * @param table the table of contents
 * @param chunks the text
 * @param previous the file before; null at the beginning
 * @param next the file after; null at the end
 * @param versions the guide in every version that has it
 * @param changes leads to what changed since the version before; null for the oldest
 */
record ReaderPage(
        GuideContents contents,
        FileText file,
        @Nullable String original,
        List<ContentsEntry> table,
        List<ReaderChunk> chunks,
        @Nullable Link previous,
        @Nullable Link next,
        List<Link> versions,
        @Nullable Link changes) {

    static ReaderPage of(GuideContents contents, FileText text, List<Place> places) {
        List<FileContents> files = contents.files();
        int at = IntStream.range(0, files.size())
                .filter(i -> Objects.requireNonNull(files.get(i)).fileId().equals(text.fileId()))
                .findFirst()
                .orElse(0);
        List<String> versions = versionsOf(contents, places);
        return new ReaderPage(
                contents,
                text,
                WebAddress.orNull(text.url()),
                files.stream()
                        .map(file -> ContentsEntry.of(file, text.fileId()))
                        .toList(),
                ReaderChunk.sequence(text),
                neighbour(files, at - 1),
                neighbour(files, at + 1),
                Versions.links(contents.product(), contents.guide(), versions),
                CompareLinks.since(contents.product(), contents.guide(), contents.version(), versions));
    }

    private static @Nullable Link neighbour(List<FileContents> files, int at) {
        if (at < 0 || at >= files.size()) {
            return null;
        }
        FileContents file = Objects.requireNonNull(files.get(at));
        return new Link(file.title(), Links.file(file.fileId()));
    }

    private static List<String> versionsOf(GuideContents contents, List<Place> places) {
        return places.stream()
                .filter(place -> place.vendor().equals(contents.vendor())
                        && place.product().equals(contents.product())
                        && place.guide().equals(contents.guide()))
                .map(Place::version)
                .sorted(VersionOrder.NEWEST_FIRST)
                .toList();
    }
}
