package dev.mcdewey.ingest.fetch.archive;

import dev.mcdewey.ingest.fetch.mirror.Unpacking;
import dev.mcdewey.ingest.fetch.net.FetchException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.commons.compress.archivers.ArchiveException;
import org.apache.commons.compress.archivers.ArchiveStreamFactory;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;

/** Reads tar archives, plain or packed by gzip, bzip2 or xz. */
final class TarArchive {

    /** What an unpacker may take; xz with its highest level wants 65 MB. */
    private static final int MEMORY_KB = 100 * 1024;

    /** Names and attributes of a file take a few hundred bytes. */
    private static final int LONGEST_HEADER = 1024 * 1024;

    private static final Set<String> PACKINGS =
            Set.of(CompressorStreamFactory.GZIP, CompressorStreamFactory.BZIP2, CompressorStreamFactory.XZ);

    private TarArchive() {}

    static void unpack(Path file, Unpacking unpacking) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
                MeteredStream metered = new MeteredStream(unpacked(bytes), unpacking.bounds());
                InputStream plain = new BufferedInputStream(metered)) {
            requireTar(plain);
            unpack(new TarArchiveInputStream(plain), metered, unpacking);
        }
    }

    private static InputStream unpacked(InputStream bytes) throws IOException {
        try {
            String packing = CompressorStreamFactory.detect(bytes);
            return PACKINGS.contains(packing)
                    ? new CompressorStreamFactory(true, MEMORY_KB).createCompressorInputStream(packing, bytes)
                    : bytes;
        } catch (CompressorException plain) {
            return bytes;
        }
    }

    private static void requireTar(InputStream plain) throws IOException {
        try {
            if (ArchiveStreamFactory.detect(plain).equals(ArchiveStreamFactory.TAR)) {
                return;
            }
        } catch (ArchiveException unknown) {
            throw new FetchException("It is no ZIP or tar archive", unknown);
        }
        throw new FetchException("It is no ZIP or tar archive");
    }

    private static void unpack(TarArchiveInputStream tar, MeteredStream metered, Unpacking unpacking)
            throws IOException {
        metered.allow(LONGEST_HEADER);
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            metered.allow(Long.MAX_VALUE / 2);
            take(tar, entry, unpacking);
            metered.allow(entry.getSize() + LONGEST_HEADER);
        }
    }

    private static void take(TarArchiveInputStream tar, TarArchiveEntry entry, Unpacking unpacking) throws IOException {
        if (entry.isSymbolicLink() || entry.isLink()) {
            unpacking.skip(entry.getName(), entry.isLink() ? "hard links" : "symbolic links");
        } else if (entry.isDirectory()) {
            return;
        } else if (!entry.isFile() || entry.isSparse()) {
            unpacking.skip(entry.getName(), "devices, pipes and sparse files");
        } else {
            unpacking.file(entry.getName(), tar);
        }
    }
}
