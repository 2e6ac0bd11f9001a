package dev.mcdewey.ingest.parser.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that a page names in its own head. */
final class DeclaredCharset {

    /** Browsers look no further than 1,024 bytes; licence comments push some declarations behind that. */
    private static final int LOOK_AT = 16_384;

    private static final Pattern DECLARATION = Pattern.compile(
            "<meta[^>]*?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)|<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)",
            Pattern.CASE_INSENSITIVE);

    /** The HTML standard reads these names so; and what could be read as ASCII so far is no UTF-16. */
    private static final Map<String, String> MEANT = Map.of(
            "utf-16", "utf-8",
            "utf-16le", "utf-8",
            "utf-16be", "utf-8",
            "iso-8859-1", "windows-1252",
            "us-ascii", "windows-1252",
            "iso-8859-9", "windows-1254",
            "gb2312", "gb18030",
            "gbk", "gb18030",
            "shift_jis", "windows-31j");

    private DeclaredCharset() {}

    static Optional<Charset> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOK_AT), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(head);
        return declaration.find()
                ? charset(declaration.group(1) == null ? declaration.group(2) : declaration.group(1))
                : Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(MEANT.getOrDefault(plain, plain)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
