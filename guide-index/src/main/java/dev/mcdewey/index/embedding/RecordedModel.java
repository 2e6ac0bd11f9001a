package dev.mcdewey.index.embedding;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The model that an index was made with, by the name that it records.
 *
 * @param name as in {@link EmbeddingSpec#model()}
 * @param dimensions the length of its vectors
 */
public record RecordedModel(String name, int dimensions) {

    private static final String PREFIX = "openai-compatible:";
    private static final Pattern ENDPOINT =
            Pattern.compile(PREFIX + "(?<model>.+?)( after '(?<instruction>.*)')?", Pattern.DOTALL);

    /** The name of an endpoint's model; where it is served does not matter, what stands before passages does. */
    static String ofEndpoint(String model, String passageInstruction) {
        return PREFIX + model + (passageInstruction.isEmpty() ? "" : " after '" + passageInstruction + "'");
    }

    /** The settings with which text is embedded as it was; nothing where this version of McDewey cannot do it. */
    public Optional<String> settings() {
        Matcher endpoint = ENDPOINT.matcher(name);
        if (endpoint.matches()) {
            return Optional.of(settings(endpoint.group("model"), endpoint.group("instruction")));
        }
        return name.equals(EmbeddingSpec.NONE.model())
                ? Optional.of("mcdewey.embedding.provider=none")
                : Optional.of("mcdewey.embedding.provider=in-process")
                        .filter(setting -> name.equals(InProcessModel.SPEC.model()));
    }

    private String settings(String model, @Nullable String instruction) {
        return "mcdewey.embedding.provider=openai-compatible, mcdewey.embedding.endpoint.model=" + model
                + ", mcdewey.embedding.endpoint.dimensions=" + dimensions
                + (instruction == null ? "" : ", mcdewey.embedding.endpoint.passage-instruction='" + instruction + "'");
    }

    /** The name, and how long the vectors are where there are any: two lengths of one model do not agree either. */
    @Override
    public String toString() {
        return dimensions > 0 ? name + " (" + dimensions + " dimensions)" : name;
    }
}
