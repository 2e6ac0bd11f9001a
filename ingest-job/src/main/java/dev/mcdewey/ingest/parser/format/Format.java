package dev.mcdewey.ingest.parser.format;

/** One format of source files. Stateless and safe for use by several threads. */
public interface Format {

    /**
     * Turns a file into HTML.
     *
     * @throws UnreadableException if the file is damaged, protected or holds no text
     */
    SourcePage read(byte[] bytes) throws UnreadableException;
}
