package dev.mcdewey.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A library folder that a test fills and changes. */
record LibraryOnDisk(Path root) {

    LibraryOnDisk with(String path, String content) throws IOException {
        return with(path, content.getBytes(StandardCharsets.UTF_8));
    }

    LibraryOnDisk with(String path, byte[] content) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        return this;
    }

    LibraryOnDisk without(String path) throws IOException {
        Files.delete(root.resolve(path));
        return this;
    }

    /** A Markdown page with these sections, each "heading: text". */
    static String page(String title, String... sections) {
        StringBuilder page = new StringBuilder("# " + title + "\n");
        for (String section : sections) {
            String[] parts = section.split(": ", 2);
            page.append("\n## ")
                    .append(parts[0])
                    .append("\n\n")
                    .append(parts[1])
                    .append('\n');
        }
        return page.toString();
    }
}
