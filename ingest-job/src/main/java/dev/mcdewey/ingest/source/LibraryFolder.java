package dev.mcdewey.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A library on disk, laid out as {@code vendor/product/version/guide/files}; folders inside a guide may nest. */
public final class LibraryFolder {

    /** The file at the root in which a library tells of itself. */
    public static final String DECLARATION = "library.yml";

    /** The file at the root that names questions and the files that must answer them. */
    public static final String GOLDEN_QUERIES = "golden.tsv";

    private static final int GUIDE_DEPTH = 4;
    private static final String LAYOUT = "Lay it out as vendor/product/version/guide/files.";

    private final Path root;
    private final Set<String> extensions;
    private final List<FetchedFolder> fetched;
    private final OriginalAddresses addresses;

    private LibraryFolder(Path root, Set<String> extensions, List<FetchedFolder> fetched, OriginalAddresses addresses) {
        this.root = root;
        this.extensions = extensions;
        this.fetched = fetched;
        this.addresses = addresses;
    }

    /**
     * Opens a library for listing.
     *
     * @param extensions of the files that can be parsed, in lower case without the dot
     * @throws LibraryException if there is no such folder or it cannot be read
     */
    public static LibraryFolder open(Path root, Set<String> extensions) {
        if (!Files.exists(root)) {
            throw new LibraryException("There is no library folder at " + root + ". Name one that exists.");
        }
        if (!Files.isDirectory(root)) {
            throw new LibraryException(root + " is a file, not a library folder. " + LAYOUT);
        }
        return new LibraryFolder(real(root), extensions, List.of(), OriginalAddresses.UNKNOWN);
    }

    /** The same library with what was fetched for it, and with the addresses of originals. */
    public LibraryFolder with(List<FetchedFolder> more, OriginalAddresses known) {
        return new LibraryFolder(root, extensions, List.copyOf(more), known);
    }

    private static Path real(Path root) {
        try {
            return root.toRealPath();
        } catch (IOException failure) {
            throw new LibraryException(
                    "The library folder " + root + " cannot be read. Check its permissions.", failure);
        }
    }

    /**
     * Everything in the library in natural order, each folder's index or README first, and then what was fetched. The
     * same files give the same list on every system.
     *
     * @throws LibraryException if a folder cannot be read, breaks the layout, or no file is guide content
     */
    public List<LibraryEntry> entries() {
        EntryList entries = new EntryList(addresses);
        list(root, new EntryRules(root, Path.of(""), extensions), 0, entries);
        for (FetchedFolder folder : fetched) {
            Path real = real(folder.path());
            entries.addressedBy(folder, real);
            list(real, new EntryRules(real, folder.inLibrary(), extensions), GUIDE_DEPTH, entries);
        }
        List<LibraryEntry> all = entries.all();
        requireGuides(all);
        requireOneVendorPerProduct(all);
        return all;
    }

    private static void list(Path folder, EntryRules rules, int depth, EntryList entries) {
        for (Path path : FolderListing.of(folder)) {
            if (rules.isFolderToEnter(path)) {
                rules.checkName(path, depth);
                list(path, rules, depth + 1, entries);
            } else {
                entries.add(rules.entry(path, depth));
            }
        }
    }

    private void requireGuides(List<LibraryEntry> entries) {
        if (entries.stream().noneMatch(LibraryEntry.Candidate.class::isInstance)) {
            throw new LibraryException("The library " + root + " holds no guide files (" + entries.size()
                    + " other files seen). " + LAYOUT);
        }
    }

    private void requireOneVendorPerProduct(List<LibraryEntry> entries) {
        Map<String, String> vendors = new HashMap<>();
        for (LibraryEntry entry : entries) {
            if (entry instanceof LibraryEntry.Candidate candidate) {
                requireSameVendor(vendors, candidate.file());
            }
        }
    }

    private void requireSameVendor(Map<String, String> vendors, SourceFile file) {
        String known = vendors.putIfAbsent(file.product(), file.vendor());
        if (known != null && !known.equals(file.vendor())) {
            throw new LibraryException("Two vendors in " + root + " have a product named " + file.product() + ": "
                    + known + " and " + file.vendor() + ". Rename one: a chunk id names the product only.");
        }
    }

    /** How many folders stand above a guide's files. */
    static int guideDepth() {
        return GUIDE_DEPTH;
    }
}
