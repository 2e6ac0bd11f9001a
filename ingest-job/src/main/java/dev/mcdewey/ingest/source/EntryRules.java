package dev.mcdewey.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Which entries of a library are guide content, and why the others are not. */
final class EntryRules {

    private static final String SEPARATOR = GuidePlace.SEPARATOR;
    private static final List<String> LEVELS = List.of("vendor", "product", "version", "guide");

    private static final String ABOVE_GUIDES = "stands above the guide folders";

    /** What files at the root of a library are for. */
    private static final Map<String, String> ABOUT_THE_LIBRARY = Map.of(
            LibraryFolder.DECLARATION, "says what the library is",
            LibraryFolder.GOLDEN_QUERIES, "says what the library must answer");

    private final Path root;
    private final Path inLibrary;
    private final Set<String> extensions;

    /** For a folder that stands at this path of the library, an empty one if it is the library itself. */
    EntryRules(Path root, Path inLibrary, Set<String> extensions) {
        this.root = root;
        this.inLibrary = inLibrary;
        this.extensions = Set.copyOf(extensions);
    }

    boolean isFolderToEnter(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) && !isHidden(path);
    }

    /** A chunk id joins these names, so a name that holds the separator would make it ambiguous. */
    void checkName(Path folder, int depth) {
        if (depth < LEVELS.size() && FolderListing.name(folder).contains(SEPARATOR)) {
            throw new LibraryException("The " + LEVELS.get(depth) + " folder " + folder + " has " + SEPARATOR
                    + " in its name, which separates the parts of a chunk id. Rename it.");
        }
    }

    LibraryEntry entry(Path path, int depth) {
        String reason = reasonToSkip(path, depth);
        return reason == null
                ? new LibraryEntry.Candidate(sourceFile(path))
                : new LibraryEntry.Skipped(slashed(inLibrary(path)), reason);
    }

    private Path inLibrary(Path path) {
        return inLibrary.resolve(root.relativize(path));
    }

    private @Nullable String reasonToSkip(Path path, int depth) {
        if (isHidden(path)) {
            return "hidden";
        }
        if (Files.isSymbolicLink(path)) {
            String reason = reasonToSkipLink(path);
            if (reason != null) {
                return reason;
            }
        }
        return reasonToSkipFile(path, depth);
    }

    private @Nullable String reasonToSkipLink(Path link) {
        if (!Files.exists(link)) {
            return "symbolic link that leads nowhere";
        }
        if (!real(link).startsWith(root)) {
            return "symbolic link that leads outside the library";
        }
        return Files.isDirectory(link)
                ? "symbolic link to a folder of the library, which is read where it stands"
                : null;
    }

    private @Nullable String reasonToSkipFile(Path path, int depth) {
        if (depth < LibraryFolder.guideDepth()) {
            return depth == 0 ? ABOUT_THE_LIBRARY.getOrDefault(FolderListing.name(path), ABOVE_GUIDES) : ABOVE_GUIDES;
        }
        if (!Files.isRegularFile(path)) {
            return "not a regular file";
        }
        if (FolderListing.name(path).contains(SEPARATOR)) {
            return "name holds " + SEPARATOR + ", which separates the parts of a chunk id";
        }
        if (!extensions.contains(extension(path))) {
            return "unsupported file type " + describe(extension(path));
        }
        return size(path) == 0 ? "empty file" : null;
    }

    private SourceFile sourceFile(Path path) {
        Path place = inLibrary(path);
        Path inGuide = place.subpath(LibraryFolder.guideDepth(), place.getNameCount());
        return new SourceFile(
                place.getName(0).toString(),
                place.getName(1).toString(),
                place.getName(2).toString(),
                place.getName(3).toString(),
                slashed(inGuide),
                path,
                size(path),
                null);
    }

    private static boolean isHidden(Path path) {
        return FolderListing.name(path).startsWith(".");
    }

    private static String extension(Path path) {
        String name = FolderListing.name(path);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String describe(String extension) {
        return extension.isEmpty() ? "without extension" : "." + extension;
    }

    private static String slashed(Path path) {
        return String.join(
                "/",
                StreamSupport.stream(path.spliterator(), false)
                        .map(Path::toString)
                        .toList());
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException failure) {
            throw new LibraryException("The link " + path + " cannot be followed. Check its permissions.", failure);
        }
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException failure) {
            throw new LibraryException("The size of " + path + " cannot be read. Check its permissions.", failure);
        }
    }
}
