package dev.mcdewey.ingest.parser.reader;

import dev.mcdewey.ingest.parser.reader.SectionCollector.Draft;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Chooses a file's title. */
final class GuideTitle {

    /** Between a page's name and the site's; a plain hyphen is left alone, since names have it too. */
    private static final Pattern SITE = Pattern.compile("\\s+[—–|·»]\\s+|\\s+::\\s+");

    /** Beside the page's own heading also a hyphen or a colon sets the site's name off. */
    private static final Pattern SET_OFF = Pattern.compile("\\s*[-:—–|·»(]\\s|\\s[(]");

    private static final Pattern SET_OFF_BEFORE = Pattern.compile("[-:—–|·»]\\s+$");

    private static final Pattern FILE_NAME = Pattern.compile("\\S+\\.(x?html?|md|markdown)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile(
            "^\\s*(?:(?:chapter|appendix|section)\\s+\\w+|\\d+(?:\\.\\d+)*|[a-z](?:\\.\\d+)+)[.:]?\\s+");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private GuideTitle() {}

    /**
     * The title given by front matter, else the page's own, else its one top heading or a first one that repeats the
     * file's name, else that name.
     */
    static String of(@Nullable String given, Document page, List<Draft> headings, String path) {
        if (given != null) {
            return given;
        }
        String first = headings.isEmpty() ? "" : headings.get(0).heading();
        String own = withoutSite(page.title().replace('\u00a0', ' ').strip(), first);
        if (!own.isEmpty() && !FILE_NAME.matcher(own).matches()) {
            return own;
        }
        return isAboveAll(headings) || repeats(first, stem(path)) ? first : stem(path);
    }

    /** Of a title in several parts the one that the page's first heading repeats, else the first. */
    private static String withoutSite(String title, String heading) {
        List<String> parts = SITE.splitAsStream(title).toList();
        boolean named = parts.stream().anyMatch(part -> isSame(part, heading)) || isFramed(title, heading);
        if (named) {
            return heading;
        }
        return parts.isEmpty() ? "" : parts.get(0).strip();
    }

    /** Whether a title is the heading with the site's name before or behind it, however that is set off. */
    private static boolean isFramed(String title, String heading) {
        if (heading.isBlank()) {
            return false;
        }
        return (title.startsWith(heading)
                        && SET_OFF.matcher(title)
                                .region(heading.length(), title.length())
                                .lookingAt())
                || (title.endsWith(heading)
                        && SET_OFF_BEFORE
                                .matcher(title.substring(0, title.length() - heading.length()))
                                .find());
    }

    private static boolean isAboveAll(List<Draft> headings) {
        return !headings.isEmpty()
                && headings.stream()
                        .skip(1)
                        .allMatch(other -> other.level() > headings.get(0).level());
    }

    /** A converter may set the title and the chapters in one size; the file's name tells the title then. */
    private static boolean repeats(String heading, String stem) {
        return !words(stem).isEmpty() && words(heading).contains(words(stem));
    }

    /** Whether two headings are the same but for case and punctuation. */
    static boolean isSame(String one, String other) {
        return !one.isBlank() && words(one).equals(words(other));
    }

    private static String words(String heading) {
        return NOT_WORDS
                .matcher(NUMBER.matcher(heading.toLowerCase(Locale.ROOT)).replaceFirst(""))
                .replaceAll(" ")
                .strip();
    }

    private static String stem(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
