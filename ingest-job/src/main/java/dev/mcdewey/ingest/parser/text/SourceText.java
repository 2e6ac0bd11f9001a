package dev.mcdewey.ingest.parser.text;

import dev.mcdewey.ingest.parser.format.UnreadableException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Decodes a file: byte order mark, then UTF-8 if it is, then its own declaration, else by the letters it would give. */
public final class SourceText {

    /** A damaged page may hold a few odd characters; noise holds one in nine. */
    private static final int TOLERATED = 3;

    private static final int ONE_IN = 100;

    /** What a decoder puts in the place of what it cannot read. */
    private static final char REPLACEMENT = '\ufffd';

    private record Mark(Charset charset, String start) {}

    private static final List<Mark> MARKS = List.of(
            new Mark(StandardCharsets.UTF_8, "\u00ef\u00bb\u00bf"),
            new Mark(StandardCharsets.UTF_16BE, "\u00fe\u00ff"),
            new Mark(StandardCharsets.UTF_16LE, "\u00ff\u00fe"));

    /** 1 for a character that text does not have. */
    private static final byte[] LATIN = new byte[0x100];

    static {
        for (char c = 0; c < LATIN.length; c++) {
            LATIN[c] = (byte) (isOdd(c) ? 1 : 0);
        }
    }

    private SourceText() {}

    public static String decode(byte[] bytes) throws UnreadableException {
        BinarySignature.refuse(bytes);
        String text = decodeAny(bytes);
        if (hasControls(bytes)) {
            requireText(text);
        }
        return text;
    }

    private static String decodeAny(byte[] bytes) {
        for (Mark mark : MARKS) {
            if (startsWith(bytes, mark.start())) {
                int from = mark.start().length();
                return new String(bytes, from, bytes.length - from, mark.charset());
            }
        }
        return decodeUnmarked(bytes);
    }

    private static String decodeUnmarked(byte[] bytes) {
        Optional<Charset> wide = WideText.of(bytes);
        if (wide.isPresent()) {
            return new String(bytes, wide.get());
        }
        Optional<Charset> declared = DeclaredCharset.of(bytes);
        // Text that happens to be valid UTF-8 is UTF-8, whatever it says: an old template outlives its encoding.
        Optional<String> utf8 = strictUtf8(bytes).filter(text -> declared.isEmpty() || !isAscii(text, bytes));
        boolean other = declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8);
        return utf8.orElseGet(
                () -> other ? new String(bytes, declared.get()) : decodeDamaged(bytes, declared.isPresent()));
    }

    /** Every other character takes more than one byte. */
    private static boolean isAscii(String utf8, byte[] bytes) {
        return utf8.length() == bytes.length;
    }

    /** Decoding leniently is many times as quick, and leaves a sign wherever it had to be lenient. */
    private static Optional<String> strictUtf8(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        if (lenient.indexOf(REPLACEMENT) < 0) {
            return Optional.of(lenient);
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /** A page that says UTF-8 and mostly is keeps it; a wrong declaration is overruled. */
    private static String decodeDamaged(byte[] bytes, boolean saysUtf8) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == 0xFFFD).count();
        long whole = text.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
        return saysUtf8 && broken <= whole ? text : new String(bytes, CharsetGuess.of(bytes));
    }

    /** No noise of a hundred bytes is without one; nearly every text is, which is said sooner of bytes than of characters. */
    private static boolean hasControls(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            controls += b < 0 ? 0 : LATIN[b];
        }
        return controls > 0;
    }

    private static void requireText(String text) throws UnreadableException {
        int odd = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            odd += c < LATIN.length ? LATIN[c] : c == REPLACEMENT ? 1 : 0;
        }
        if (odd > Math.max(TOLERATED, text.length() / ONE_IN)) {
            throw new UnreadableException(
                    "is not text: " + odd + " of its " + text.length() + " characters are control characters");
        }
    }

    private static boolean isOdd(char c) {
        boolean layout = c == '\t' || c == '\n' || c == '\r' || c == '\f';
        return (c < 0x20 && !layout) || (c >= 0x7F && c < 0xA0);
    }

    /** Whether the bytes begin with these characters, of which each stands for one byte. */
    static boolean startsWith(byte[] bytes, String start) {
        int length = Math.min(bytes.length, start.length());
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(start);
    }
}
