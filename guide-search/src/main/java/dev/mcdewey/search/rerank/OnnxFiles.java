package dev.mcdewey.search.rerank;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.scoring.onnx.OnnxScoringModel;
import dev.mcdewey.index.endpoint.EndpointFailure;
import java.io.File;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.NestedExceptionUtils;

/** Opens a cross-encoder, or names the setting for which a service must not start. */
final class OnnxFiles {

    static {
        // The tokenizer's library would else report its use over the network and ask where it runs.
        System.setProperty("ai.djl.offline", "true");
    }

    private final OnnxProperties settings;

    private OnnxFiles(OnnxProperties settings) {
        this.settings = settings;
    }

    /** A model that has scored a passage; fails with {@link InvalidConfigurationPropertyValueException}. */
    static OnnxScoring open(OnnxProperties settings) {
        OnnxFiles files = new OnnxFiles(settings);
        OnnxScoring scoring = new OnnxScoring(files.name(), files.load(), settings.threadsOrHalfTheCores());
        try {
            scoring.scoreAll(List.of(TextSegment.from("A passage that answers.")), "What is asked?");
            return scoring;
        } catch (RuntimeException failed) {
            scoring.close();
            throw unusable("model", settings.model(), "it does not score a question with a passage", failed);
        }
    }

    /** With all that its scores depend on. */
    private String name() {
        Instant made = Instant.ofEpochMilli(new File(settings.model()).lastModified());
        return "The reranking model %s of %s (%s, %d tokens)"
                .formatted(settings.model(), made, settings.tokenizer(), settings.maxTokens());
    }

    private OnnxScoringModel load() {
        requireFile("model", settings.model());
        requireFile("tokenizer", settings.tokenizer());
        try {
            return new OnnxScoringModel(
                    settings.model(), oneThread(), settings.tokenizer(), settings.maxTokens(), false);
        } catch (RuntimeException failed) {
            throw EndpointFailure.find(failed, OrtException.class).isPresent()
                    ? unusable("model", settings.model(), "it is no ONNX file that can be run", failed)
                    : unusable("tokenizer", settings.tokenizer(), "it is no tokenizer.json that can be read", failed);
        }
    }

    /** The model closes them. */
    private static OrtSession.SessionOptions oneThread() {
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        try {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return options;
        } catch (OrtException e) {
            throw new IllegalStateException("the ONNX runtime takes no options", e);
        }
    }

    private static void requireFile(String setting, String path) {
        File file = new File(path);
        if (!file.isFile() || !file.canRead()) {
            String reason = file.exists() ? "this is no file that can be read" : "there is no such file";
            throw new InvalidConfigurationPropertyValueException(named(setting), path, reason);
        }
    }

    private static RuntimeException unusable(String setting, String path, String sentence, RuntimeException failed) {
        String reason = sentence + ": "
                + NestedExceptionUtils.getMostSpecificCause(failed).getMessage();
        return new InvalidConfigurationPropertyValueException(named(setting), path, reason, failed);
    }

    private static String named(String setting) {
        return OnnxProperties.PREFIX + "." + setting;
    }
}
