package dev.mcdewey.ingest.fetch;

import dev.mcdewey.ingest.declaration.LibraryDeclaration;
import dev.mcdewey.ingest.declaration.SourceDeclaration;
import dev.mcdewey.ingest.source.GuidePlace;
import java.util.List;

/**
 * A source with its guide.
 *
 * @param place the guide
 * @param source where files of it come from
 */
record DeclaredSource(GuidePlace place, SourceDeclaration source) {

    static List<DeclaredSource> of(LibraryDeclaration declaration) {
        return declaration.guides().stream()
                .flatMap(guide -> guide.sources().stream().map(source -> new DeclaredSource(guide.place(), source)))
                .toList();
    }

    /**
     * What it waits in line with: no host is asked for two pages at once, and no two packed sources, which take disk
     * and memory rather than time, are unpacked together.
     */
    String queue() {
        boolean pages = source instanceof SourceDeclaration.Website || source instanceof SourceDeclaration.Document;
        return pages ? "host " + source.location().getHost() : "packed";
    }
}
