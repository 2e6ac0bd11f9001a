package dev.mcdewey.mcp.tool;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mcdewey.search.reading.ChunkView;
import dev.mcdewey.search.reading.SectionPart;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** The answer of {@code read_section} as data, in the form of its output schema. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record SectionAnswer(
        List<String> chunkIds,
        String title,
        List<String> headingPath,
        String vendor,
        String product,
        String version,
        String guide,
        @Nullable Integer page,
        @Nullable Integer lastPage,
        @Nullable String pageLabel,
        String source,
        @Nullable String url,
        String text,
        int total,
        int offset,
        @Nullable String previous,
        @Nullable String next,
        List<String> alsoIn) {

    static SectionAnswer of(SectionPart part) {
        List<ChunkView> chunks = part.chunks();
        ChunkView first = chunks.get(0);
        ChunkView last = chunks.get(chunks.size() - 1);
        return new SectionAnswer(
                chunks.stream().map(chunk -> chunk.chunkId().toString()).toList(),
                first.title(),
                first.headingPath(),
                first.vendor(),
                first.product(),
                first.version(),
                first.guide(),
                first.page(),
                last.lastPage() == null ? last.page() : last.lastPage(),
                first.pageLabel(),
                first.source(),
                first.url(),
                part.text(),
                part.total(),
                part.offset(),
                Citation.name(part.previous()),
                Citation.name(part.next()),
                inAll(chunks));
    }

    /** The other versions that have all of the text. */
    private static List<String> inAll(List<ChunkView> chunks) {
        return chunks.get(0).alsoIn().stream()
                .filter(version ->
                        chunks.stream().allMatch(chunk -> chunk.alsoIn().contains(version)))
                .toList();
    }
}
