package dev.mcdewey.search.versions;

import dev.mcdewey.search.versions.outline.ChangeKind;
import dev.mcdewey.search.versions.outline.Difference;
import dev.mcdewey.search.versions.outline.Section;
import dev.mcdewey.search.versions.words.DiffPiece;
import dev.mcdewey.search.versions.words.WordDiff;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One section that is not what it was.
 *
 * @param change what became of it
 * @param from where it stood; null where it was added
 * @param to where it stands; null where it was removed
 * @param wordsAdded how many words and signs only the second version has
 * @param wordsRemoved how many words and signs only the first version has
 * @param diff the words, without what is the same far from any difference; empty where only place or heading differ
 * @param cut whether the end of a long difference is left out of it
 */
public record SectionChange(
        ChangeKind change,
        @Nullable SectionPlace from,
        @Nullable SectionPlace to,
        int wordsAdded,
        int wordsRemoved,
        List<DiffPiece> diff,
        boolean cut) {

    static SectionChange of(Difference found, WordDiff words) {
        return new SectionChange(
                found.kind(),
                place(found.from()),
                place(found.to()),
                words.added(),
                words.removed(),
                words.pieces(),
                words.cut());
    }

    private static @Nullable SectionPlace place(@Nullable Section section) {
        return section == null ? null : SectionPlace.of(section);
    }
}
