package dev.mcdewey.ingest.corpus;

import dev.mcdewey.ingest.chunker.ChunkDraft;
import dev.mcdewey.ingest.chunker.ChunkSettings;
import dev.mcdewey.ingest.chunker.Chunker;
import dev.mcdewey.ingest.parser.GuideParser;
import dev.mcdewey.ingest.parser.ParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Shows the chunks of a file so that a person can read them and a test can compare them. */
final class CorpusFile {

    private static final GuideParser PARSER = new GuideParser();

    /** A quarter of the characters comes near the model's count, and needs no model. */
    private static final Chunker CHUNKER = new Chunker((limit, text) -> text.length() / 4, ChunkSettings.defaults());

    private CorpusFile() {}

    static String chunks(Path source) throws IOException {
        String name = Objects.requireNonNull(source.getFileName()).toString();
        ParseResult result = PARSER.parse(name, Files.readAllBytes(source));
        if (result instanceof ParseResult.Parsed parsed) {
            return shown(CHUNKER.chunks(parsed.file()));
        }
        return result instanceof ParseResult.Skipped skipped
                ? "skipped: " + skipped.reason() + "\n"
                : "refused: " + ((ParseResult.Refused) result).reason() + "\n";
    }

    private static String shown(List<ChunkDraft> chunks) {
        return IntStream.range(0, chunks.size())
                .mapToObj(i -> shown(i + 1, chunks.get(i)))
                .collect(Collectors.joining("\n"));
    }

    private static String shown(int ordinal, ChunkDraft chunk) {
        return "=== " + ordinal + " " + chunk.kind() + pages(chunk)
                + (chunk.anchor() == null ? "" : " #" + chunk.anchor()) + "\n" + String.join(" › ", chunk.headingPath())
                + "\n---\n" + chunk.text() + "\n";
    }

    private static String pages(ChunkDraft chunk) {
        if (chunk.page() == null) {
            return "";
        }
        String label = chunk.pageLabel() == null ? "" : " (" + chunk.pageLabel() + ")";
        return " page " + chunk.page() + label
                + (Objects.equals(chunk.page(), chunk.lastPage()) ? "" : "–" + chunk.lastPage());
    }
}
