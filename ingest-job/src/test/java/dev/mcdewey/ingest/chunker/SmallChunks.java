package dev.mcdewey.ingest.chunker;

import dev.mcdewey.ingest.guide.Block;
import dev.mcdewey.ingest.guide.PageLinks;
import dev.mcdewey.ingest.guide.Paragraph;
import dev.mcdewey.ingest.guide.ParsedFile;
import dev.mcdewey.ingest.guide.Place;
import dev.mcdewey.ingest.guide.Section;
import dev.mcdewey.ingest.guide.Visible;
import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cuts invented sections into chunks of few words, where a word is a token. */
final class SmallChunks {

    static final ChunkSettings SETTINGS = new ChunkSettings(20, 60);

    private static final Chunker CHUNKER = new Chunker((limit, text) -> words(text), SETTINGS);

    private SmallChunks() {}

    static int words(String text) {
        return new StringTokenizer(text).countTokens();
    }

    static Place page(int page) {
        return new Place(page, "p" + page, page, "a" + page);
    }

    static Paragraph paragraph(String text) {
        return new Paragraph(page(1), text);
    }

    static String sentence(int words) {
        return IntStream.range(1, words).mapToObj(i -> "w" + i).collect(Collectors.joining(" ", "The ", "."));
    }

    static Section section(List<String> path, Block... blocks) {
        return new Section(path, "anchor", path.size() - 1, page(1), List.of(blocks));
    }

    static List<ChunkDraft> chunks(Section... sections) {
        return CHUNKER.chunks(new ParsedFile("T", List.of(sections), PageLinks.NONE, new Visible("", 0)));
    }

    static List<ChunkDraft> chunks(Block... blocks) {
        return chunks(section(List.of("T"), blocks));
    }
}
