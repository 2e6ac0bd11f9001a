package dev.mcdewey.ingest.fetch.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;

/** Makes archives, good ones and such as nobody should open. */
final class TestArchives {

    private static final int UNIX_SYMLINK = 0120777;

    private TestArchives() {}

    /** Files of one content. */
    static Path zip(Path file, byte[] content, String... entries) throws IOException {
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
            for (String entry : entries) {
                zip.putArchiveEntry(new ZipArchiveEntry(entry));
                zip.write(content);
                zip.closeArchiveEntry();
            }
        }
        return file;
    }

    /** Files by their names; {@code a -> b} is a symbolic link. */
    static Path zip(Path file, String... entries) throws IOException {
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
            for (String entry : entries) {
                String[] parts = entry.split(" -> ", 2);
                ZipArchiveEntry header = new ZipArchiveEntry(parts[0]);
                if (parts.length > 1) {
                    header.setUnixMode(UNIX_SYMLINK);
                }
                zip.putArchiveEntry(header);
                zip.write(text(parts[parts.length - 1]));
                zip.closeArchiveEntry();
            }
        }
        return file;
    }

    /** Files by their names; {@code a -> b} is a symbolic link, {@code a => b} a hard one. */
    static byte[] tar(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (String entry : entries) {
                if (entry.contains(" -> ") || entry.contains(" => ")) {
                    link(tar, entry.split(" [-=]> "), entry.contains(" -> "));
                } else {
                    file(tar, entry);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void link(TarArchiveOutputStream tar, String[] names, boolean symbolic) throws IOException {
        TarArchiveEntry link = new TarArchiveEntry(names[0], symbolic ? TarConstants.LF_SYMLINK : TarConstants.LF_LINK);
        link.setLinkName(names[1]);
        tar.putArchiveEntry(link);
        tar.closeArchiveEntry();
    }

    private static void file(TarArchiveOutputStream tar, String name) throws IOException {
        TarArchiveEntry header = new TarArchiveEntry(name, true);
        header.setSize(text(name).length);
        tar.putArchiveEntry(header);
        tar.write(text(name));
        tar.closeArchiveEntry();
    }

    /** An entry whose name has so many letters. */
    static byte[] endlessHeader(int letters) throws IOException {
        byte[] header = (letters + " path=" + "x".repeat(letters)).getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            TarArchiveEntry entry = new TarArchiveEntry("name", TarConstants.LF_PAX_EXTENDED_HEADER_LC);
            entry.setSize(header.length);
            tar.putArchiveEntry(entry);
            tar.write(header);
            tar.closeArchiveEntry();
            file(tar, "a.html");
        }
        return bytes.toByteArray();
    }

    static byte[] packed(String how, byte[] content) throws IOException, CompressorException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new CompressorStreamFactory().createCompressorOutputStream(how, bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    /** Ten gigabytes of zeros in a tar of ten kilobytes: the same packed block over and over. */
    static Path bomb(Path file) throws IOException, CompressorException {
        int blockBytes = 45_800_000;
        int blocks = 219;
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        TarArchiveOutputStream tar = new TarArchiveOutputStream(head, 512, "UTF-8");
        TarArchiveEntry header = new TarArchiveEntry("manual.html");
        header.setSize(TarConstants.MAXSIZE);
        tar.putArchiveEntry(header);
        byte[] zeros = packed("bzip2", new byte[blockBytes]);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(packed("bzip2", head.toByteArray()));
            for (int i = 0; i < blocks; i++) {
                out.write(zeros);
            }
        }
        return file;
    }

    static byte[] text(String name) {
        return ("All of " + name).getBytes(StandardCharsets.UTF_8);
    }
}
