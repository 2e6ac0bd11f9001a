package dev.mcdewey.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Prints hits for people. */
final class HitPrinter {

    private final PrintWriter out;

    HitPrinter(PrintWriter out) {
        this.out = out;
    }

    void print(JsonNode answer) {
        answer.path("notices").forEach(notice -> out.println("! " + notice.asString()));
        JsonNode hits = answer.path("hits");
        if (hits.isEmpty()) {
            out.println("Nothing found for: " + answer.path("query").asString());
        }
        for (int i = 0; i < hits.size(); i++) {
            print(i + 1, hits.get(i));
        }
    }

    private void print(int rank, JsonNode hit) {
        String headings =
                hit.path("heading_path").valueStream().map(JsonNode::asString).collect(Collectors.joining(" › "));
        out.printf("%d. %s%s%n", rank, text(hit, "title"), headings.isEmpty() ? "" : " › " + headings);
        out.printf("   %s %s, %s%s%n", text(hit, "product"), text(hit, "version"), text(hit, "guide"), page(hit));
        out.println("   " + plain(text(hit, "snippet")));
        out.printf("   %s%n%n", text(hit, "chunk_id"));
    }

    private static String page(JsonNode hit) {
        if (!hit.path("page").isNumber()) {
            return "";
        }
        String page = hit.path("page").asString();
        String last = text(hit, "last_page");
        String label = text(hit, "page_label");
        return ", page " + page + (last.isEmpty() || last.equals(page) ? "" : "–" + last)
                + (label.isEmpty() || label.equals(page) ? "" : " (printed " + label + ")");
    }

    private static String text(JsonNode hit, String field) {
        return hit.path(field).asString("");
    }

    private static String plain(String snippet) {
        return snippet.replaceAll("</?mark>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#x27;", "'")
                .replace("&#39;", "'")
                .replace("&#x2F;", "/")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ");
    }
}
