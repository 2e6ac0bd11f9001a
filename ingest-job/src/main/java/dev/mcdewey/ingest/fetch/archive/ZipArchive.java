package dev.mcdewey.ingest.fetch.archive;

import dev.mcdewey.ingest.fetch.mirror.Bounds;
import dev.mcdewey.ingest.fetch.mirror.Unpacking;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Reads ZIP archives by their directory, as everyone does: between the entries anything may stand. */
final class ZipArchive {

    private static final byte[] ENTRY = {'P', 'K', 3, 4};
    private static final byte[] EMPTY = {'P', 'K', 5, 6};
    private static final int DIRECTORY_LINE = 0x504b0102;

    private ZipArchive() {}

    static boolean is(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(ENTRY.length);
            return Arrays.equals(start, ENTRY) || Arrays.equals(start, EMPTY);
        }
    }

    static void unpack(Path file, Unpacking unpacking) throws IOException {
        requireFewEntries(file, unpacking.bounds());
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                take(zip, entry, unpacking);
            }
        }
    }

    private static void take(ZipFile zip, ZipArchiveEntry entry, Unpacking unpacking) throws IOException {
        if (entry.isUnixSymlink()) {
            unpacking.skip(entry.getName(), "symbolic links");
        } else if (entry.isDirectory()) {
            return;
        } else if (!zip.canReadEntryData(entry)) {
            unpacking.skip(entry.getName(), "encrypted or unusually packed files");
        } else {
            try (InputStream content = zip.getInputStream(entry)) {
                unpacking.file(entry.getName(), content);
            }
        }
    }

    /** The directory is read into memory, so it is measured before, by the marks that begin its lines. */
    private static void requireFewEntries(Path file, Bounds bounds) throws IOException {
        int lines = 0;
        int window = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int next = in.read(); next >= 0; next = in.read()) {
                window = window << Byte.SIZE | next;
                lines += window == DIRECTORY_LINE ? 1 : 0;
            }
        }
        if (lines > bounds.files()) {
            throw bounds.tooManyFiles();
        }
    }
}
