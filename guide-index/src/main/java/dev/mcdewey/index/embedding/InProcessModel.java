package dev.mcdewey.index.embedding;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The int8 bge-small model that travels in a jar, with a session of its own on a single thread.
 *
 * <p>One session per worker and one text per call embeds 1.7 times as much as LangChain4j's own shared session.
 */
final class InProcessModel extends AbstractInProcessEmbeddingModel implements AutoCloseable {

    static final EmbeddingSpec SPEC = new EmbeddingSpec(
            "bge-small-en-v1.5-q", 384, 512, "Represent this sentence for searching relevant passages: ", "");

    static {
        // The tokenizer's library would else report its use over the network and ask where it runs.
        System.setProperty("ai.djl.offline", "true");
    }

    /** What stands before and behind every text. */
    private static final int MARKS = 2;

    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";

    private final OrtSession session;
    private final OnnxBertBiEncoder encoder;

    InProcessModel() {
        super(Runnable::run);
        try (InputStream model = resource(MODEL);
                InputStream tokenizer = resource(TOKENIZER)) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            session = session(environment, model);
            encoder = new OnnxBertBiEncoder(environment, session, tokenizer, PoolingMode.CLS);
        } catch (IOException | OrtException e) {
            throw new IllegalStateException("the embedding model " + SPEC.model() + " could not be loaded", e);
        }
    }

    private static OrtSession session(OrtEnvironment environment, InputStream model) throws IOException, OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return environment.createSession(model.readAllBytes(), options);
        }
    }

    /** Counts tokens as the model does, its two marks at either end included. */
    static TokenCounter tokens() {
        return new Marked(new WordCount(new WordPieces(vocabulary(), unmarked())));
    }

    /** The pieces of words that the model knows. */
    static Set<String> vocabulary() {
        try (InputStream tokenizer = resource(TOKENIZER)) {
            JsonNode pieces = JsonMapper.shared().readTree(tokenizer).at("/model/vocab");
            return Set.copyOf(pieces.propertyNames());
        } catch (IOException e) {
            throw new UncheckedIOException("the vocabulary of " + SPEC.model() + " could not be loaded", e);
        }
    }

    private record Marked(WordCount words) implements TokenCounter {

        @Override
        public int count(String text) {
            return words.applyAsInt(text) + MARKS;
        }

        @Override
        public int countUpTo(int limit, String text) {
            return words.upTo(limit - MARKS, text) + MARKS;
        }
    }

    /** Counts tokens by the model's own tokenizer, without its marks. */
    static ToIntFunction<String> unmarked() {
        try (InputStream tokenizer = resource(TOKENIZER)) {
            HuggingFaceTokenizer counter =
                    HuggingFaceTokenizer.newInstance(tokenizer, Map.of("padding", "false", "truncation", "false"));
            return text -> counter.encode(text, false, false).getIds().length;
        } catch (IOException e) {
            throw new UncheckedIOException("the tokenizer of " + SPEC.model() + " could not be loaded", e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream resource = BgeSmallEnV15QuantizedEmbeddingModel.class.getResourceAsStream(name);
        if (resource == null) {
            throw new FileNotFoundException(name + " is missing from the class path");
        }
        return resource;
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder;
    }

    @Override
    protected Integer knownDimension() {
        return SPEC.dimensions();
    }

    /** Frees the session, whose memory the garbage collector does not see. */
    @Override
    public void close() throws OrtException {
        session.close();
    }
}
