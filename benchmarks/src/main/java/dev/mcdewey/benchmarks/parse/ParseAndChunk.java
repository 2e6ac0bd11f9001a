package dev.mcdewey.benchmarks.parse;

import dev.mcdewey.index.embedding.EmbeddingConfiguration;
import dev.mcdewey.index.embedding.TokenCounter;
import dev.mcdewey.ingest.chunker.ChunkSettings;
import dev.mcdewey.ingest.chunker.Chunker;
import dev.mcdewey.ingest.parser.GuideParser;
import dev.mcdewey.ingest.parser.ParseResult;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** What the ingest job does with a file between reading and storing it; a file that it refuses has been parsed too. */
final class ParseAndChunk implements Pass.Work {

    private final GuideParser parser = new GuideParser();
    private final Chunker chunker = new Chunker(tokenCounter()::countUpTo, ChunkSettings.defaults());

    /** The real one; the model itself is not needed. */
    private static TokenCounter tokenCounter() {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("benchmark", Map.of("mcdewey.embedding.provider", "none")));
        context.register(EmbeddingConfiguration.class);
        context.refresh();
        return context.getBean(TokenCounter.class);
    }

    @Override
    public void on(LoadedFile file) {
        if (parser.parse(file.path(), file.bytes()) instanceof ParseResult.Parsed parsed
                && chunker.chunks(parsed.file()).isEmpty()) {
            throw new IllegalStateException(file.path() + " came out empty");
        }
    }
}
