package dev.mcdewey.mcp.tool;

import dev.mcdewey.index.guide.ChunkId;
import dev.mcdewey.index.guide.GuideChunk;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a text stands, in the few words that a model needs to cite it. */
final class Citation {

    /** More versions than this tell nobody more. */
    private static final int VERSIONS = 6;

    private Citation() {}

    /** Title and headings as one line; the first heading of many manuals is their title, which is not said twice. */
    static String headings(String title, List<String> path) {
        boolean begins = !path.isEmpty() && path.get(0).equals(title);
        return GuideChunk.joined(
                begins ? path : Stream.concat(Stream.of(title), path.stream()).toList());
    }

    static String place(String product, String version, String guide) {
        return product + " " + version + " " + guide;
    }

    /** The page with the number that is printed on it where that differs; empty where there is none. */
    static String page(@Nullable Integer page, @Nullable Integer lastPage, @Nullable String label) {
        if (page == null) {
            return "";
        }
        String pages = lastPage == null || lastPage.equals(page) ? "page " + page : "pages " + page + "–" + lastPage;
        boolean differs = label != null && !label.equals(page.toString());
        return ", " + pages + (differs ? " (printed " + label + ")" : "");
    }

    /** The name of a chunk that there may be. */
    static @Nullable String name(@Nullable ChunkId id) {
        return id == null ? null : id.toString();
    }

    /** A name and its value as a line; empty where there is no value. */
    static String line(String name, @Nullable String value) {
        return value == null ? "" : name + ": " + value + "\n";
    }

    /** The other versions with the same text as a line; empty where there are none. */
    static String alsoIn(List<String> versions) {
        if (versions.isEmpty()) {
            return "";
        }
        int more = versions.size() - VERSIONS;
        String named = String.join(", ", versions.subList(0, Math.min(VERSIONS, versions.size())));
        return "also in: " + named + (more > 0 ? " and " + more + " more" : "") + "\n";
    }
}
