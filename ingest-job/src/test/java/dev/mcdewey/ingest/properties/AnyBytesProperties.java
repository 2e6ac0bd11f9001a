package dev.mcdewey.ingest.properties;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.ingest.chunker.ChunkDraft;
import dev.mcdewey.ingest.chunker.ChunkSettings;
import dev.mcdewey.ingest.chunker.Chunker;
import dev.mcdewey.ingest.parser.GuideParser;
import dev.mcdewey.ingest.parser.ParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever a file holds, it is read or refused with its name, and comes to an end. */
class AnyBytesProperties {

    private static final GuideParser PARSER = new GuideParser();
    private static final Chunker CHUNKER = new Chunker((limit, text) -> text.length() / 4, ChunkSettings.defaults());
    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    /** Far more than any of these small files takes: it tells an end from none, not fast from slow. */
    private static final long PATIENCE_SECONDS = 120;

    /** A cell that spans rows and columns is written out, which makes more of little, but not without bounds. */
    private static final int MOST_CHARS_PER_BYTE = 2_000;

    @Provide
    Arbitrary<String> extensions() {
        return Arbitraries.of(GuideParser.extensions().stream().sorted().toList());
    }

    @Provide
    Arbitrary<Path> corpus() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            List<Path> sources = files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".chunks"))
                    .sorted()
                    .toList();
            return Arbitraries.of(sources);
        }
    }

    @Property(tries = 300)
    void noiseIsReadOrRefused(@ForAll("extensions") String extension, @ForAll @Size(max = 4000) byte[] noise)
            throws Exception {
        readOrRefused("noise." + extension, noise);
    }

    @Property(tries = 300)
    void aDamagedFileIsReadOrRefused(@ForAll("corpus") Path source, @ForAll long seed) throws Exception {
        byte[] bytes = Files.readAllBytes(source);
        Random random = new Random(seed);
        for (int damages = random.nextInt(20); damages >= 0 && bytes.length > 0; damages--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        readOrRefused(source.toString(), bytes);
    }

    @Property(tries = 200)
    void aTruncatedFileIsReadOrRefused(@ForAll("corpus") Path source, @ForAll long seed) throws Exception {
        byte[] bytes = Files.readAllBytes(source);
        byte[] part = Arrays.copyOf(bytes, new Random(seed).nextInt(bytes.length + 1));
        readOrRefused(source.toString(), part);
    }

    @Property(tries = 150)
    void aFileUnderAWrongNameIsReadOrRefused(@ForAll("corpus") Path source, @ForAll("extensions") String extension)
            throws Exception {
        readOrRefused("renamed." + extension, Files.readAllBytes(source));
    }

    private static void readOrRefused(String name, byte[] bytes) throws Exception {
        ParseResult result = parse(name, bytes);
        if (result instanceof ParseResult.Parsed parsed) {
            List<ChunkDraft> chunks = CHUNKER.chunks(parsed.file());
            long chars =
                    chunks.stream().mapToLong(chunk -> chunk.text().length()).sum();
            assertThat(chunks).isNotEmpty();
            assertThat(chars).isLessThan((long) MOST_CHARS_PER_BYTE * Math.max(1, bytes.length));
        } else if (result instanceof ParseResult.Refused refused) {
            assertThat(refused.reason()).startsWith(name + " ").hasSizeGreaterThan(name.length() + 8);
        }
    }

    private static ParseResult parse(String name, byte[] bytes)
            throws ExecutionException, InterruptedException, TimeoutException {
        FutureTask<ParseResult> task = new FutureTask<>(() -> PARSER.parse(name, bytes));
        Thread reader = new Thread(task, "reading " + name);
        reader.setDaemon(true);
        reader.start();
        return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
