package dev.mcdewey.ingest.fetch.site;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which file a type of content is; other types hold no text that could be a page of a guide. */
final class ContentTypes {

    private static final Map<String, String> EXTENSIONS = Map.ofEntries(
            Map.entry("text/html", "html"),
            Map.entry("application/xhtml+xml", "xhtml"),
            Map.entry("text/markdown", "md"),
            Map.entry("text/x-markdown", "md"),
            Map.entry("application/pdf", "pdf"),
            Map.entry("application/x-pdf", "pdf"),
            Map.entry("application/epub+zip", "epub"),
            Map.entry("application/vnd.oasis.opendocument.text", "odt"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"));

    private static final Map<String, Set<String>> SPELLINGS = Map.of(
            "html", Set.of("html", "htm", "xhtml"),
            "xhtml", Set.of("xhtml", "html", "htm"),
            "md", Set.of("md", "mdx", "markdown"));

    /** What servers say that do not know; then the name must tell. */
    private static final Set<String> VAGUE =
            Set.of("", "text/plain", "application/octet-stream", "binary/octet-stream", "application/download");

    private static final Set<String> HTML = Set.of("html", "htm", "xhtml");

    private ContentTypes() {}

    /** The extension that the file of this content must have; empty if it is no page. */
    static Optional<String> extension(String contentType, String name) {
        String said = said(name);
        if (VAGUE.contains(contentType)) {
            boolean isPage = EXTENSIONS.containsValue(said)
                    || SPELLINGS.values().stream().anyMatch(spellings -> spellings.contains(said));
            return Optional.of(said).filter(extension -> isPage);
        }
        return Optional.ofNullable(EXTENSIONS.get(contentType))
                .map(extension -> SPELLINGS.getOrDefault(extension, Set.of()).contains(said) ? said : extension);
    }

    /** Whether a file of this extension has links to follow. */
    static boolean hasLinks(String path) {
        return HTML.contains(said(path));
    }

    static String said(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
