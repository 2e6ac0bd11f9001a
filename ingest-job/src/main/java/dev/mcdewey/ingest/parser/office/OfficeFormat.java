package dev.mcdewey.ingest.parser.office;

import dev.mcdewey.ingest.parser.format.Format;
import dev.mcdewey.ingest.parser.format.SourcePage;
import dev.mcdewey.ingest.parser.format.UnreadableException;

/** Word (docx), OpenDocument (odt) and EPUB files; which one it is, is read from the file and not from its name. */
public final class OfficeFormat implements Format {

    @Override
    public SourcePage read(byte[] bytes) throws UnreadableException {
        Wrapping.refuse(bytes);
        Archive archive = Archive.open(bytes);
        if (archive.has("META-INF/container.xml")) {
            return EpubBook.read(archive);
        }
        if (archive.has("content.xml")) {
            return OdfDocument.read(archive);
        }
        if (archive.has("[Content_Types].xml")) {
            return WordDocument.read(archive);
        }
        throw new UnreadableException("is an archive, but neither a Word, an OpenDocument nor an EPUB file");
    }
}
