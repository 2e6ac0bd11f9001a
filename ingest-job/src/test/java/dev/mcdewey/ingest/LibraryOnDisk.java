package dev.mcdewey.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

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

    /** Adds so many pages of one sentence each to a guide. */
    LibraryOnDisk withPages(int pages) throws IOException {
        for (int i = 0; i < pages; i++) {
            with(path(i), page("Page " + i, "Text: Number " + i + "."));
        }
        return this;
    }

    /** Adds so many pages of so many sections each, which all end in the same words. */
    LibraryOnDisk withPages(int pages, int sections, String end) throws IOException {
        for (int i = 0; i < pages; i++) {
            with(path(i), sections(i, sections, end));
        }
        return this;
    }

    private static String path(int page) {
        return "acme/tern/v1/admin/page%d.md".formatted(page);
    }

    /** A page of so many sections, which all end in the same words. */
    static String sections(int page, int sections, String end) {
        return page(
                "Page " + page,
                IntStream.range(0, sections)
                        .mapToObj(i -> "Section " + i + ": Text " + page + " of " + i + end)
                        .toArray(String[]::new));
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
