package dev.mcdewey.ingest.parser.pdf.file;

import dev.mcdewey.ingest.parser.format.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/**
 * Measures what the packed parts of a document unpack to before anything unpacks them in memory. Pictures are left out,
 * since they stay packed.
 */
final class PackedStreams {

    private static final long MOST_BYTES = 400L * 1024 * 1024;
    private static final int LONGEST_DICTIONARY = 2000;
    private static final int DEEPEST = 8;
    private static final Pattern PACKED = Pattern.compile("/FlateDecode|/Fl\\b");
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private PackedStreams() {}

    static void check(byte[] bytes) throws UnreadableException {
        long all = 0;
        for (int at = find(bytes, 0); at >= 0; at = find(bytes, at + STREAM.length)) {
            String dictionary = before(bytes, at);
            if (!dictionary.endsWith("end") && !dictionary.contains("/Image")) {
                all += unpacked(bytes, data(bytes, at), layers(dictionary), MOST_BYTES - all);
            }
            if (all > MOST_BYTES) {
                throw new UnreadableException(
                        "unpacks to more than " + MOST_BYTES + " bytes, which no guide needs; check where it is from");
            }
        }
    }

    private static int find(byte[] bytes, int from) {
        for (int at = from; at <= bytes.length - STREAM.length; at++) {
            if (bytes[at] == 's' && matches(bytes, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] bytes, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (bytes[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private static String before(byte[] bytes, int at) {
        int from = Math.max(0, at - LONGEST_DICTIONARY);
        String text = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        return text.substring(Math.max(0, text.lastIndexOf(" obj")));
    }

    private static int layers(String dictionary) {
        int layers = 0;
        for (Matcher packed = PACKED.matcher(dictionary); packed.find() && layers < DEEPEST; ) {
            layers++;
        }
        return layers;
    }

    private static int data(byte[] bytes, int at) {
        int from = at + STREAM.length;
        while (from < bytes.length && (bytes[from] == '\r' || bytes[from] == '\n')) {
            from++;
        }
        return from;
    }

    /** Unpacks and forgets; what is no packed data ends early and is the parser's business. */
    private static long unpacked(byte[] bytes, int from, int layers, long most) {
        if (layers == 0) {
            return 0;
        }
        InputStream in = new ByteArrayInputStream(bytes, from, bytes.length - from);
        for (int i = 0; i < layers; i++) {
            in = new InflaterInputStream(in);
        }
        byte[] buffer = new byte[1 << 16];
        long count = 0;
        try (InputStream data = in) {
            for (int read = data.read(buffer); read >= 0 && count <= most; read = data.read(buffer)) {
                count += read;
            }
        } catch (IOException notPacked) {
            return count;
        }
        return count;
    }
}
