package dev.mcdewey.ingest.parser.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads XML parts. The parser knows no external entities and expands none that a file declares. */
final class Xml {

    /** Deeper than any real document, and shallow enough for the recursion over it. */
    private static final int DEEPEST = 512;

    private Xml() {}

    static Document parse(byte[] bytes) {
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(bytes),
                    null,
                    "",
                    Parser.xmlParser().setMaxDepth(DEEPEST));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Reading from memory failed", impossible);
        }
    }

    /** The first child of that name. */
    static @Nullable Element child(@Nullable Element parent, String name) {
        if (parent == null) {
            return null;
        }
        for (Element child : parent.children()) {
            if (child.nodeName().equals(name)) {
                return child;
            }
        }
        return null;
    }

    /** The element at the end of a path of first children. */
    static @Nullable Element at(@Nullable Element parent, String... names) {
        Element at = parent;
        for (String name : names) {
            at = child(at, name);
        }
        return at;
    }

    /** The attribute, or nothing at all where there is no element or no attribute. */
    static String attr(@Nullable Element element, String name) {
        return element == null ? "" : element.attr(name);
    }

    static int number(String text, int otherwise) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
