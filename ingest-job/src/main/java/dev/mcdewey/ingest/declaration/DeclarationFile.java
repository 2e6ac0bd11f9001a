package dev.mcdewey.ingest.declaration;

import dev.mcdewey.ingest.source.LibraryException;
import dev.mcdewey.ingest.source.LibraryFolder;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** The file at the root of a library. It is read as nodes, not objects: only they know their lines. */
final class DeclarationFile {

    static final String NAME = LibraryFolder.DECLARATION;

    private final Path library;

    DeclarationFile(Path library) {
        this.library = library;
    }

    LibraryDeclaration read() {
        Path file = library.resolve(NAME);
        Node root = Files.exists(file) ? parse(text(file)) : null;
        return root == null ? LibraryDeclaration.NONE : declaration(new Value(root, ""));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new LibraryException(file + " cannot be read as UTF-8 text (" + failure + ").", failure);
        }
    }

    private static @Nullable Node parse(String text) {
        try (Reader reader = new StringReader(text)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).compose(reader);
        } catch (MarkedYAMLException broken) {
            String line = Optional.ofNullable(broken.getProblemMark())
                    .map(mark -> ":" + (mark.getLine() + 1))
                    .orElse("");
            throw new LibraryException(NAME + line + ": this is not YAML: " + broken.getProblem() + ".", broken);
        } catch (YAMLException | IOException broken) {
            throw new LibraryException(NAME + ": this is not YAML: " + broken.getMessage(), broken);
        }
    }

    private LibraryDeclaration declaration(Value root) {
        Fields fields = root.fields().only(List.of("vendors", "products", "synonyms", "guides"));
        GuideFields guides = new GuideFields(library);
        return new LibraryDeclaration(
                names(fields.get("vendors")),
                names(fields.get("products")),
                fields.get("synonyms").map(new SynonymFields()::all).orElse(List.of()),
                fields.get("guides").map(guides::all).orElse(List.of()));
    }

    private static Map<String, String> names(Optional<Value> things) {
        Map<String, String> names = new LinkedHashMap<>();
        things.map(Value::fields)
                .map(Fields::all)
                .ifPresent(all -> all.forEach((folder, thing) -> names.put(
                        folder,
                        thing.fields().only(List.of("name")).required("name").text())));
        return names;
    }
}
