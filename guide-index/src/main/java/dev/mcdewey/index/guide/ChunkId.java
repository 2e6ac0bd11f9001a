package dev.mcdewey.index.guide;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The permanent public name of one place in one guide version:
 * {@code product::version::guide::file-stem::ordinal}.
 *
 * @param file the source file it stands in
 * @param ordinal its 1-based position among the chunks of that file
 */
public record ChunkId(FileId file, int ordinal) {

    private static final Pattern FORM = Pattern.compile("(.+)" + FileId.SEPARATOR + "(\\d{1,9})");

    /**
     * Reads an id as users write it.
     *
     * @throws IllegalArgumentException if it has not the form above; the message says what the form is
     */
    @JsonCreator
    public static ChunkId of(String text) {
        return tryParse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + text + "' is not a chunk id: expected product::version::guide::file::ordinal"));
    }

    /** Reads an id, or returns nothing where the text has not the form of one. */
    public static Optional<ChunkId> tryParse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int ordinal = Integer.parseInt(form.group(2));
        return FileId.tryParse(form.group(1)).map(file -> new ChunkId(file, ordinal));
    }

    /** The name of the file in an id as it is stored, which needs not be read for it. */
    public static String fileIn(String id) {
        return id.substring(0, id.lastIndexOf(FileId.SEPARATOR));
    }

    @Override
    @JsonValue
    public String toString() {
        return file + FileId.SEPARATOR + ordinal;
    }
}
