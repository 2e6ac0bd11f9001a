package dev.mcdewey.ingest.parser.office;

import dev.mcdewey.ingest.parser.format.Format;
import dev.mcdewey.ingest.parser.format.SourcePage;
import dev.mcdewey.ingest.parser.format.UnreadableException;

/**
 * A format that guides come in and that is not read: its files are refused rather than passed over, since nobody would
 * miss what was skipped.
 *
 * @param advice what it is and what to do, to be read after the file's name
 */
public record Unread(String advice) implements Format {

    @Override
    public SourcePage read(byte[] bytes) throws UnreadableException {
        throw new UnreadableException(advice);
    }
}
