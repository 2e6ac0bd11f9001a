package dev.mcdewey.ingest.declaration;

import dev.mcdewey.ingest.source.GuidePlace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads what is said of guides. */
final class GuideFields {

    private static final List<String> KNOWN =
            List.of("vendor", "product", "version", "guide", "title", "url", "sources");

    private final Path library;
    private final SourceFields sourceFields;

    GuideFields(Path library) {
        this.library = library;
        this.sourceFields = new SourceFields(new Locations(library));
    }

    List<GuideDeclaration> all(Value list) {
        List<GuideDeclaration> guides = new ArrayList<>();
        Set<GuidePlace> places = new HashSet<>();
        for (Value item : list.items()) {
            GuideDeclaration guide = guide(item.fields().only(KNOWN));
            if (!places.add(guide.place())) {
                throw item.complaint("declares " + guide.place() + " a second time. Put both into one.");
            }
            guides.add(guide);
        }
        return guides;
    }

    private GuideDeclaration guide(Fields fields) {
        GuidePlace place = new GuidePlace(
                name(fields, "vendor"), name(fields, "product"), name(fields, "version"), name(fields, "guide"));
        List<SourceDeclaration> sources =
                fields.get("sources").map(this::sources).orElse(List.of());
        if (sources.isEmpty() && !Files.isDirectory(library.resolve(place.toString()))) {
            throw fields.whole()
                    .complaint("declares a guide that is not there: the library has no folder " + place
                            + ", and no sources say where to fetch it.");
        }
        return new GuideDeclaration(
                place,
                fields.get("title").map(Value::text).orElse(null),
                fields.get("url").map(Locations::web).orElse(null),
                sources);
    }

    /** Chunk ids and folders are made of these names. */
    private static String name(Fields fields, String key) {
        Value value = fields.required(key);
        String name = value.text();
        if (name.startsWith(".") || name.contains("/") || name.contains("\\") || name.contains(GuidePlace.SEPARATOR)) {
            throw value.complaint("must be the name of a folder, without /, \\ and :: and no dot before it.");
        }
        return name;
    }

    private List<SourceDeclaration> sources(Value list) {
        List<SourceDeclaration> sources = new ArrayList<>();
        for (Value item : list.items()) {
            SourceDeclaration source = sourceFields.source(item.fields());
            if (sources.contains(source)) {
                throw item.complaint("stands in the list a second time.");
            }
            sources.add(source);
        }
        return sources;
    }
}
