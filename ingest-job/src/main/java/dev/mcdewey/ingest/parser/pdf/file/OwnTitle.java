package dev.mcdewey.ingest.parser.pdf.file;

import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** The title in a document's information, if a person wrote it. */
final class OwnTitle {

    private static final Pattern PROGRAM = Pattern.compile("(?i)^(microsoft (word|powerpoint|excel)|pagemaker) - .*");
    private static final Pattern NOTHING =
            Pattern.compile("(?i)(untitled|document|title|unknown|no title|slide)[ _-]?\\d*");
    private static final Pattern FILE_NAME = Pattern.compile("(?i)(file:.*|.*[/\\\\].*|\\S+\\.[a-z][a-z0-9]{1,4})");

    private OwnTitle() {}

    static @Nullable String of(PDDocument document) {
        String title = document.getDocumentInformation().getTitle();
        String words = title == null
                ? ""
                : title.replace('\u0000', ' ').replaceAll("\\s+", " ").strip();
        boolean real = words.chars().anyMatch(Character::isLetter)
                && !PROGRAM.matcher(words).matches()
                && !NOTHING.matcher(words).matches()
                && !FILE_NAME.matcher(words).matches();
        return real ? words : null;
    }
}
