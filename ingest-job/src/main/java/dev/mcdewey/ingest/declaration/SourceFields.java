package dev.mcdewey.ingest.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads what is said of one source: the field that names its kind has its address, the others depend on the kind. */
final class SourceFields {

    private static final int DEFAULT_PAGES = 1_000;
    private static final int MOST_PAGES = 100_000;
    private static final Map<String, List<String>> FIELDS_BY_KIND = new TreeMap<>(Map.of(
            "website", List.of("under", "limit", "into"),
            "sitemap", List.of("under", "limit", "into"),
            "url", List.of("into"),
            "archive", List.of("folder", "into"),
            "git", List.of("branch", "tag", "folder", "into")));

    private final Locations locations;

    SourceFields(Locations locations) {
        this.locations = locations;
    }

    SourceDeclaration source(Fields fields) {
        String kind = kind(fields);
        List<String> known = new ArrayList<>(List.of(kind));
        known.addAll(FIELDS_BY_KIND.getOrDefault(kind, List.of()));
        fields.only(known);
        Value address = fields.required(kind);
        String into = folder(fields, "into");
        return switch (kind) {
            case "url" -> new SourceDeclaration.Document(Locations.web(address), into);
            case "archive" -> new SourceDeclaration.Archive(locations.any(address), folder(fields, "folder"), into);
            case "git" ->
                new SourceDeclaration.Repository(locations.any(address), ref(fields), folder(fields, "folder"), into);
            default -> website(fields, kind.equals("sitemap"), address, into);
        };
    }

    private static String kind(Fields fields) {
        List<String> kinds = FIELDS_BY_KIND.keySet().stream()
                .filter(fields.all()::containsKey)
                .toList();
        if (kinds.size() == 1) {
            return kinds.get(0);
        }
        if (kinds.isEmpty()) {
            List<String> known = new ArrayList<>(FIELDS_BY_KIND.keySet());
            known.addAll(List.of("under", "limit", "into", "folder", "branch", "tag"));
            fields.only(known);
        }
        throw fields.whole()
                .complaint("must have one of " + String.join(", ", FIELDS_BY_KIND.keySet())
                        + (kinds.isEmpty() ? "." : ", not several."));
    }

    private static SourceDeclaration website(Fields fields, boolean sitemap, Value address, String into) {
        Optional<Value> under = fields.get("under");
        under.filter(value -> !value.text().startsWith("/")).ifPresent(value -> {
            throw value.complaint("must be the path that pages begin with, such as /docs/.");
        });
        int limit =
                fields.get("limit").map(value -> value.number(1, MOST_PAGES)).orElse(DEFAULT_PAGES);
        return new SourceDeclaration.Website(
                Locations.web(address), sitemap, under.map(Value::text).orElse(null), limit, into);
    }

    private static String ref(Fields fields) {
        Optional<Value> branch = fields.get("branch");
        Optional<Value> tag = fields.get("tag");
        if (branch.isPresent() && tag.isPresent()) {
            throw tag.get().complaint("and branch cannot both be meant. Name one.");
        }
        return branch.map(value -> "refs/heads/" + value.text())
                .or(() -> tag.map(value -> "refs/tags/" + value.text()))
                .orElse("HEAD");
    }

    private static String folder(Fields fields, String key) {
        return fields.get(key).map(Locations::folder).orElse("");
    }
}
