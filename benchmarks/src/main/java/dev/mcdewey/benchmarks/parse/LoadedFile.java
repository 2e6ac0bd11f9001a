package dev.mcdewey.benchmarks.parse;

import dev.mcdewey.ingest.parser.GuideParser;
import dev.mcdewey.ingest.source.LibraryEntry;
import dev.mcdewey.ingest.source.LibraryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A source file in memory, where reading it costs nothing more.
 *
 * @param path its path inside its guide
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record LoadedFile(String path, byte[] bytes) {

    /** Every file of a library that the job would parse. */
    static List<LoadedFile> allIn(Path library) throws IOException {
        List<LoadedFile> files = new ArrayList<>();
        for (LibraryEntry entry :
                LibraryFolder.open(library, GuideParser.extensions()).entries()) {
            if (entry instanceof LibraryEntry.Candidate candidate) {
                byte[] bytes = Files.readAllBytes(candidate.file().path());
                files.add(new LoadedFile(candidate.file().relativePath(), bytes));
            }
        }
        return files;
    }

    boolean isHtml() {
        return path.toLowerCase(Locale.ROOT).matches(".*\\.x?html?");
    }
}
