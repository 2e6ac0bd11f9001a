package dev.mcdewey.ingest.declaration;

import dev.mcdewey.index.refresh.SynonymGroup;
import dev.mcdewey.ingest.source.GuidePlace;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A checked {@code library.yml}.
 *
 * @param vendorNames names to show, by the name of the vendor's folder
 * @param productNames names to show, by the name of the product's folder
 * @param synonyms words that stand for each other in questions
 * @param guides what is said of single guides
 */
public record LibraryDeclaration(
        Map<String, String> vendorNames,
        Map<String, String> productNames,
        List<SynonymGroup> synonyms,
        List<GuideDeclaration> guides) {

    /** Of a library that says nothing of itself. */
    public static final LibraryDeclaration NONE = new LibraryDeclaration(Map.of(), Map.of(), List.of(), List.of());

    /** Copies what it is given. */
    public LibraryDeclaration {
        vendorNames = Map.copyOf(vendorNames);
        productNames = Map.copyOf(productNames);
        synonyms = List.copyOf(synonyms);
        guides = List.copyOf(guides);
    }

    /**
     * Reads what the library at this folder says of itself; nothing where it has no {@code library.yml}.
     *
     * @throws dev.mcdewey.ingest.source.LibraryException with file, line and field of the first mistake
     */
    public static LibraryDeclaration of(Path library) {
        return new DeclarationFile(library).read();
    }

    /** The original address of a file of a guide's own folder, where the library knows it. */
    public @Nullable URI addressOf(GuidePlace place, String relativePath) {
        return guides.stream()
                .filter(guide -> guide.place().equals(place))
                .map(guide -> guide.addressOf(relativePath))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
