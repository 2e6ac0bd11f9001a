package dev.mcdewey.ingest.source;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what a library holds; where two sources of a guide give a file of one path, the first is taken. */
final class EntryList {

    private final OriginalAddresses addresses;
    private final Map<Path, URI> fetchedFrom = new HashMap<>();
    private final Set<String> paths = new HashSet<>();
    private final List<LibraryEntry> entries = new ArrayList<>();

    EntryList(OriginalAddresses addresses) {
        this.addresses = addresses;
    }

    /** Remembers where the files of a fetched folder came from, which is at this real path. */
    void addressedBy(FetchedFolder folder, Path real) {
        folder.addresses().forEach((path, address) -> fetchedFrom.put(real.resolve(path), address));
    }

    void add(LibraryEntry entry) {
        if (!(entry instanceof LibraryEntry.Candidate candidate)) {
            entries.add(entry);
            return;
        }
        SourceFile file = candidate.file();
        entries.add(
                paths.add(file.libraryPath())
                        ? new LibraryEntry.Candidate(file.from(address(file)))
                        : new LibraryEntry.Skipped(
                                file.libraryPath(), "another source of the guide has a file of this path"));
    }

    private @Nullable URI address(SourceFile file) {
        URI fetched = fetchedFrom.get(file.path());
        return fetched == null ? addresses.of(file.place(), file.relativePath()) : fetched;
    }

    List<LibraryEntry> all() {
        return List.copyOf(entries);
    }
}
