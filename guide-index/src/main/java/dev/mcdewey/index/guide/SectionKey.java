package dev.mcdewey.index.guide;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a section in whatever version: the same headings in a file of one guide, whatever number stands in front of
 * them.
 *
 * @param value 22 URL-safe characters
 */
public record SectionKey(@JsonValue String value) {

    private static final Pattern NUMBER = Pattern.compile("^[\\p{N}.]+\\s+");

    /** Reads a stored key. */
    @JsonCreator
    public SectionKey {}

    /** The key of the section that has these headings in a file. */
    public static SectionKey of(FileId file, List<String> headingPath) {
        return new SectionKey(new ContentHash()
                .feed(file.product())
                .feed(file.guide())
                .feed(file.stem())
                .feed(headingPath.stream().map(SectionKey::plain).toList())
                .value());
    }

    private static String plain(String heading) {
        return NUMBER.matcher(heading.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
