package dev.mcdewey.ingest.source;

import dev.mcdewey.ingest.order.NaturalOrder;
import dev.mcdewey.ingest.order.PathOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What one folder holds, in the order in which a reader would take it. */
final class FolderListing {

    private static final Comparator<Path> READING_ORDER = Comparator.comparing(FolderListing::isNotFrontPage)
            .thenComparing(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
            .thenComparing(FolderListing::name, NaturalOrder.NAMES);

    private FolderListing() {}

    static List<Path> of(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted(READING_ORDER).toList();
        } catch (IOException failure) {
            throw new LibraryException("The folder " + folder + " cannot be read. Check its permissions.", failure);
        }
    }

    static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    private static boolean isNotFrontPage(Path path) {
        return !PathOrder.isFrontPage(name(path));
    }
}
