package dev.mcdewey.ingest.parser.reader;

import dev.mcdewey.ingest.parser.reader.SectionCollector.Draft;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private GuideTitle() {}

    /**
     * The title given by front matter, else the page's own, else its one top heading or a first one that repeats the
     * file's name, else that name.
     */
    static String of(@Nullable String given, String shown, List<Draft> headings, String path) {
        if (given != null) {
            return given;
        }
        String first = headings.isEmpty() ? "" : headings.get(0).heading();
        String own = withoutSite(shown.strip(), first);
        if (!own.isEmpty() && !FILE_NAME.matcher(own).matches()) {
            return own;
        }
        boolean named = repeats(first, stem(path)) && !isFirstOfMany(headings);
        return isAboveAll(headings) || named ? first : stem(path);
    }

    /** Of a title in several parts the one that the page's first heading repeats, else the first. */
    private static String withoutSite(String title, String heading) {
        List<String> parts = SITE.splitAsStream(title).toList();
        boolean named = parts.stream().anyMatch(part -> isSame(part, heading))
                || isFramed(title, heading)
                || isFramed(heading, title)
                || isFramed(unnumbered(title), unnumbered(heading));
        if (named) {
            return heading;
        }
        return parts.isEmpty() ? "" : parts.get(0).strip();
    }

    /** Whether a title is the heading with more around it, such as the site's name, however that is set off. */
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

    /** Whether it is numbered as the next of its level is: then it is a neighbour and no title. */
    private static boolean isFirstOfMany(List<Draft> headings) {
        Draft first = headings.get(0);
        return !number(first).isEmpty()
                && headings.stream()
                        .skip(1)
                        .filter(other -> other.level() == first.level())
                        .anyMatch(other -> number(other).equals(number(first)));
    }

    /** The shape of its number, such as "0.0. " for "7.2. Locks". */
    private static String number(Draft heading) {
        Matcher number = NUMBER.matcher(heading.heading().toLowerCase(Locale.ROOT));
        return number.find() ? DIGITS.matcher(number.group()).replaceAll("0") : "";
    }

    /** A converter may set the title and the chapters in one size; the file's name tells the title then. */
    private static boolean repeats(String heading, String stem) {
        return !words(stem).isEmpty() && words(heading).contains(words(stem));
    }

    /** Whether two headings are the same but for case and punctuation. */
    static boolean isSame(String one, String other) {
        return !one.isBlank() && (one.equals(other) || words(one).equals(words(other)));
    }

    private static String words(String heading) {
        return NOT_WORDS.matcher(unnumbered(heading)).replaceAll(" ").strip();
    }

    private static String unnumbered(String heading) {
        return NUMBER.matcher(heading.toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    private static String stem(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
