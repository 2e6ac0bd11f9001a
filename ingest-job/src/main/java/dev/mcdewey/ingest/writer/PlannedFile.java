package dev.mcdewey.ingest.writer;

import dev.mcdewey.index.guide.FileId;
import dev.mcdewey.ingest.parser.reader.RepeatedText;
import dev.mcdewey.ingest.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * A source file that shall be indexed.
 *
 * @param source the file
 * @param id the name it is stored under
 * @param position its 0-based place in its guide by name, which the guide's own navigation may change
 * @param repeated what the pages of its guide repeat at their edges
 * @param recipe what its chunks depend on besides its bytes
 */
public record PlannedFile(SourceFile source, FileId id, int position, RepeatedText repeated, String recipe) {

    static final String REPEATING = ", repeating ";

    /** The same file, to be read knowing what the pages of its guide repeat. */
    public PlannedFile knowing(RepeatedText text) {
        String print = text.fingerprint();
        return new PlannedFile(source, id, position, text, print.isEmpty() ? recipe : recipe + REPEATING + print);
    }

    /** The original's address, as it is stored; null where it is not known. */
    public @Nullable String url() {
        return source.url() == null ? null : source.url().toString();
    }

    /** The guide version it belongs to. */
    public GuideVersion guideVersion() {
        return new GuideVersion(source.product(), source.version(), source.guide());
    }

    /** The guide it belongs to, over all versions. */
    public GuideName guideName() {
        return new GuideName(source.product(), source.guide());
    }
}
