package dev.mcdewey.ingest.fetch;

import dev.mcdewey.ingest.declaration.GuideDeclaration;
import dev.mcdewey.ingest.declaration.SourceDeclaration;
import dev.mcdewey.ingest.declaration.SourceDeclaration.Archive;
import dev.mcdewey.ingest.declaration.SourceDeclaration.Document;
import dev.mcdewey.ingest.declaration.SourceDeclaration.Repository;
import dev.mcdewey.ingest.declaration.SourceDeclaration.Website;
import dev.mcdewey.ingest.fetch.mirror.Leftovers;
import dev.mcdewey.ingest.fetch.mirror.Mirror;
import dev.mcdewey.ingest.source.GuidePlace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Where the files of each source are kept: a folder for each, below one for its guide. */
record MirrorFolders(Path root) {

    private static final int DEPTH = 5;

    /** A source keeps its folder as long as it means the same files; its limit may change. */
    Mirror of(GuidePlace place, SourceDeclaration source) {
        UUID name = UUID.nameUUIDFromBytes(identity(source).getBytes(StandardCharsets.UTF_8));
        return new Mirror(folder(place).resolve(kind(source) + "-" + name));
    }

    private Path folder(GuidePlace place) {
        return root.resolve(place.folder());
    }

    private static String kind(SourceDeclaration source) {
        return source.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String identity(SourceDeclaration source) {
        if (source instanceof Website website) {
            return website.location() + " " + website.under();
        }
        if (source instanceof Archive archive) {
            return archive.location() + " " + archive.folder();
        }
        if (source instanceof Repository repository) {
            return repository.location() + " " + repository.ref() + " " + repository.folder();
        }
        return ((Document) source).location().toString();
    }

    /**
     * Removes what is no longer declared.
     *
     * @param missing guides that are left alone, since nothing has taken the place of what they had
     */
    void removeOthers(List<GuideDeclaration> guides, Set<GuidePlace> missing) throws IOException {
        List<Path> kept = new ArrayList<>();
        for (GuideDeclaration guide : guides) {
            guide.sources().forEach(source -> kept.add(of(guide.place(), source).folder()));
        }
        missing.forEach(place -> kept.add(folder(place)));
        for (Path folder : folders()) {
            if (kept.stream().noneMatch(folder::startsWith)) {
                Leftovers.remove(folder);
            }
        }
    }

    private List<Path> folders() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(root, DEPTH)) {
            return paths.filter(path -> path.getNameCount() == root.getNameCount() + DEPTH)
                    .toList();
        }
    }
}
