package dev.mcdewey.ingest.parser.office;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Names of parts inside a book, as its links give them. */
final class EpubPath {

    private EpubPath() {}

    static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** What a part is called where it has no id: without a name it would be taken for the end of the part before. */
    static String stem(String path) {
        return path.substring(path.lastIndexOf('/') + 1)
                .replaceFirst("\\.[^.]*$", "")
                .replace(' ', '-');
    }

    /** The part that a link from that folder leads to, with its fragment if it has one. */
    static String resolve(String folder, String link) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (folder + decoded(link)).split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    private static String decoded(String link) {
        // A link that cannot be decoded is taken as it is: then it leads nowhere, and that is reported.
        return link.matches("(?:[^%]|%[0-9A-Fa-f]{2})*")
                ? URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8)
                : link;
    }
}
