package dev.mcdewey.ingest.parser.office;

import dev.mcdewey.ingest.parser.format.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The parts of an office file, unpacked in memory within bounds; pictures and other binary parts are passed over. */
final class Archive {

    /** As large as a file that is not packed may be. */
    static final int MOST_TEXT = 32 * 1024 * 1024;

    /** What takes a few seconds to unpack; no guide's pictures come near it. */
    static final long MOST_BYTES = 1024L * 1024 * 1024;

    private static final int MOST_PARTS = 20_000;
    private static final int END_RECORD = 22 + 0xFFFF;
    private static final String END_SIGNATURE = "PK\u0005\u0006";
    private static final Pattern TEXT = Pattern.compile(".*\\.(xml|rels|opf|ncx|x?html?)|mimetype");

    private final Map<String, byte[]> parts = new HashMap<>();
    private long unpacked;
    private long text;

    private Archive() {}

    static Archive open(byte[] bytes) throws UnreadableException {
        int from = Math.max(0, bytes.length - END_RECORD);
        String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        if (!tail.contains(END_SIGNATURE)) {
            throw new UnreadableException("is cut off: the end of its archive is missing");
        }
        Archive archive = new Archive();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                archive.take(part.getName(), zip);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new UnreadableException("is damaged: its archive cannot be unpacked", damaged);
        }
        return archive;
    }

    private void take(String name, ZipInputStream zip) throws IOException, UnreadableException {
        boolean isText = TEXT.matcher(name).matches();
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked += read;
            if (isText) {
                text += read;
                part.write(buffer, 0, read);
            }
            requireBounded();
        }
        parts.putIfAbsent(name, part.toByteArray());
        requireBounded();
    }

    private void requireBounded() throws UnreadableException {
        if (text > MOST_TEXT || unpacked > MOST_BYTES) {
            throw new UnreadableException("unpacks to more than " + (text > MOST_TEXT ? MOST_TEXT : MOST_BYTES)
                    + " bytes" + (text > MOST_TEXT ? " of text" : "") + "; split it");
        }
        if (parts.size() > MOST_PARTS) {
            throw new UnreadableException("holds more than " + MOST_PARTS + " parts; split it");
        }
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** A part as it is, or null. */
    byte @Nullable [] bytes(String name) {
        return parts.get(name);
    }

    Optional<Document> xml(String name) {
        return Optional.ofNullable(parts.get(name)).map(Xml::parse);
    }

    Document requiredXml(String name) throws UnreadableException {
        return xml(name).orElseThrow(() -> new UnreadableException("is damaged: it lacks its part " + name));
    }
}
