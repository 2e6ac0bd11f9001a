package dev.mcdewey.ingest.parser;

import dev.mcdewey.ingest.guide.ParsedFile;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Turns the bytes of a source file into the guide model. Stateless and safe for use by several threads. */
public final class GuideParser {

    /** A parsed page takes about ten times its size in memory; real pages stay far below. */
    public static final int DEFAULT_LIMIT_BYTES = 32 * 1024 * 1024;

    private static final Set<String> HTML = Set.of("html", "htm", "xhtml");
    private static final Set<String> MARKDOWN = Set.of("md", "markdown");

    private final int limitBytes;
    private final MarkdownPage markdown = new MarkdownPage();

    /** A parser with the default limit. */
    public GuideParser() {
        this(DEFAULT_LIMIT_BYTES);
    }

    /** A parser that refuses files of more than the given number of bytes. */
    public GuideParser(int limitBytes) {
        this.limitBytes = limitBytes;
    }

    /** File name extensions that can be parsed, in lower case without the dot. */
    public static Set<String> extensions() {
        return Set.of("html", "htm", "xhtml", "md", "markdown");
    }

    /**
     * Parses one file. A file that cannot be understood is refused with a reason, never thrown.
     *
     * @param path path of the file inside its guide; its extension decides the format
     */
    public ParseResult parse(String path, byte[] bytes) {
        if (bytes.length > limitBytes) {
            return refused(path, "has " + bytes.length + " bytes, more than the limit of " + limitBytes + "; split it");
        }
        try {
            return parseText(path, SourceText.decode(bytes));
        } catch (NotTextException notText) {
            return refused(path, "is not text: " + notText.getMessage());
        } catch (StackOverflowError tooDeep) {
            // Both libraries bound their nesting; this keeps a file that finds a gap from ending the whole refresh.
            return refused(path, "is nested too deeply to be read");
        }
    }

    private ParseResult parseText(String path, String text) {
        String extension = extension(path);
        if (HTML.contains(extension)) {
            return result(path, HtmlPage.parse(text), null);
        }
        if (MARKDOWN.contains(extension)) {
            FrontMatter front = FrontMatter.of(text);
            return result(path, markdown.toHtml(front), front.title());
        }
        return refused(
                path,
                "is of an unsupported type; supported are "
                        + String.join(", ", extensions().stream().sorted().toList()));
    }

    private static ParseResult result(String path, Document page, @Nullable String title) {
        Optional<ParsedFile> file = GuideReader.read(page, title, path);
        return file.<ParseResult>map(ParseResult.Parsed::new)
                .orElseGet(() -> refused(path, "has no visible text besides navigation"));
    }

    private static ParseResult refused(String path, String reason) {
        return new ParseResult.Refused(path + " " + reason);
    }

    private static String extension(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
