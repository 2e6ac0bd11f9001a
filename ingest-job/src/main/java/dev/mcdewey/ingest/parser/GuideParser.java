package dev.mcdewey.ingest.parser;

import dev.mcdewey.ingest.guide.PageLinks;
import dev.mcdewey.ingest.parser.format.Format;
import dev.mcdewey.ingest.parser.format.SourcePage;
import dev.mcdewey.ingest.parser.format.UnreadableException;
import dev.mcdewey.ingest.parser.html.HtmlFormat;
import dev.mcdewey.ingest.parser.html.HtmlPage;
import dev.mcdewey.ingest.parser.links.Forwarding;
import dev.mcdewey.ingest.parser.links.LinkReader;
import dev.mcdewey.ingest.parser.markdown.MarkdownFormat;
import dev.mcdewey.ingest.parser.office.OfficeFormat;
import dev.mcdewey.ingest.parser.office.Unread;
import dev.mcdewey.ingest.parser.pdf.PdfFormat;
import dev.mcdewey.ingest.parser.reader.GuideReader;
import dev.mcdewey.ingest.parser.reader.RepeatedText;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Turns the bytes of a source file into the guide model. Stateless and safe for use by several threads. */
public final class GuideParser {

    /** A parsed page takes about ten times its size in memory; real pages stay far below. */
    public static final int DEFAULT_LIMIT_BYTES = 32 * 1024 * 1024;

    private static final Format HTML = new HtmlFormat();
    private static final Format MARKDOWN = new MarkdownFormat();
    private static final Format OFFICE = new OfficeFormat();
    private static final Format SLIDES = new Unread("is a presentation; save it as PDF");
    private static final Map<String, Format> FORMATS = Map.ofEntries(
            Map.entry("html", HTML),
            Map.entry("htm", HTML),
            Map.entry("xhtml", HTML),
            Map.entry("md", MARKDOWN),
            Map.entry("mdx", MARKDOWN),
            Map.entry("markdown", MARKDOWN),
            Map.entry("pdf", new PdfFormat()),
            Map.entry("docx", OFFICE),
            Map.entry("odt", OFFICE),
            Map.entry("epub", OFFICE));

    /** What guides come in as well; passed over like a picture, nobody would miss them. */
    private static final Map<String, Format> LOST = Map.of(
            "doc", OFFICE,
            "rtf", new Unread("is rich text; save it as DOCX or PDF"),
            "ppt", SLIDES,
            "pptx", SLIDES,
            "odp", SLIDES,
            "chm", new Unread("is compiled help; unpack it to its HTML pages"));

    /** The formats of which a guide has many files that a site dresses alike. */
    private static final Set<Format> PAGES = Set.of(HTML, MARKDOWN);

    private final int limitBytes;

    /** A parser with the default limit. */
    public GuideParser() {
        this(DEFAULT_LIMIT_BYTES);
    }

    /** A parser that refuses files of more than the given number of bytes. */
    public GuideParser(int limitBytes) {
        this.limitBytes = limitBytes;
    }

    /**
     * File name extensions of guides, in lower case without the dot: of files that are parsed, and of those that are
     * refused with advice.
     */
    public static Set<String> extensions() {
        Set<String> extensions = new TreeSet<>(FORMATS.keySet());
        extensions.addAll(LOST.keySet());
        return extensions;
    }

    /** Parses a file that stands alone. */
    public ParseResult parse(String path, byte[] bytes) {
        return parse(path, bytes, RepeatedText.NONE);
    }

    /**
     * Parses one file of a guide. A file that cannot be understood is refused with a reason, never thrown.
     *
     * @param path path of the file inside its guide; its extension decides the format
     * @param repeated what the pages of the guide repeat at their edges, to be left out
     */
    public ParseResult parse(String path, byte[] bytes, RepeatedText repeated) {
        if (bytes.length > limitBytes) {
            return refused(path, "has " + bytes.length + " bytes, more than the limit of " + limitBytes + "; split it");
        }
        Format format = FORMATS.getOrDefault(extension(path), LOST.get(extension(path)));
        if (format == null) {
            return refused(
                    path,
                    "is of an unsupported type; supported are " + String.join(", ", new TreeSet<>(FORMATS.keySet())));
        }
        try {
            return parse(path, format.read(bytes), repeated);
        } catch (UnreadableException unreadable) {
            return refused(path, unreadable.reason());
        } catch (StackOverflowError tooDeep) {
            // The libraries bound their nesting; this keeps a file that finds a gap from ending the whole refresh.
            return refused(path, "is nested too deeply to be read");
        }
    }

    private static ParseResult parse(String path, SourcePage page, RepeatedText repeated) throws UnreadableException {
        PageLinks links = LinkReader.read(page, path);
        if (Forwarding.is(page.html())) {
            return new ParseResult.Skipped("forwards to another page", links);
        }
        if (HtmlPage.isFrameset(page.html())) {
            return new ParseResult.Skipped("only arranges other pages in frames", links);
        }
        return GuideReader.read(page, path, links, repeated)
                .<ParseResult>map(ParseResult.Parsed::new)
                .orElseGet(() -> new ParseResult.Skipped("holds nothing but navigation", links));
    }

    /**
     * The blocks of text at the edges of a page and the ends of its title, to be compared with those of other pages.
     *
     * @return none for a file that cannot be read or whose format has no pages of a site
     */
    public Set<String> edges(String path, byte[] bytes) {
        Format format = FORMATS.get(extension(path));
        if (format == null || !PAGES.contains(format) || bytes.length > limitBytes) {
            return Set.of();
        }
        try {
            return GuideReader.edges(format.read(bytes));
        } catch (UnreadableException | RuntimeException | StackOverflowError unreadable) {
            // It is refused with its reason when its turn comes to be parsed.
            return Set.of();
        }
    }

    private static ParseResult refused(String path, String reason) {
        return new ParseResult.Refused(path + " " + reason);
    }

    private static String extension(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
