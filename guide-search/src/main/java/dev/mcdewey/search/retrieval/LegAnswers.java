package dev.mcdewey.search.retrieval;

import dev.mcdewey.index.generation.Generation;
import dev.mcdewey.search.fusion.Scored;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the legs brought.
 *
 * @param keyword chunks by words
 * @param dense chunks by meaning
 * @param files whole files by words
 * @param spelling words that are nowhere, each with what was probably meant
 */
public record LegAnswers(LegAnswer keyword, LegAnswer dense, LegAnswer files, Map<String, String> spelling) {

    /** The same with these chunks found by meaning. */
    LegAnswers withDense(LegAnswer found) {
        return new LegAnswers(keyword, found, files, spelling);
    }

    /** What is known of all chunks by key. */
    public Map<String, Candidate> candidates() {
        Map<String, Candidate> all = new HashMap<>(keyword.candidates());
        all.putAll(dense.candidates());
        return all;
    }

    /** Each of these chunks with the score of the best file that it stands in; chunks of other files are left out. */
    public List<Scored> byFile(Map<String, Candidate> chunks) {
        Map<String, Double> scores =
                files.found().stream().collect(Collectors.toMap(Scored::key, Scored::score, Math::max));
        return chunks.entrySet().stream()
                .flatMap(chunk -> chunk.getValue().files().stream()
                        .map(scores::get)
                        .flatMap(Stream::ofNullable)
                        .max(Double::compare)
                        .map(score -> new Scored(chunk.getKey(), score))
                        .stream())
                .toList();
    }

    /** Whether all legs asked one generation; between them, a new one may have been published. */
    boolean areOfOneGeneration() {
        return Stream.of(keyword, dense, files)
                        .map(LegAnswer::index)
                        .filter(index -> !index.isEmpty())
                        .map(Generation::idOf)
                        .distinct()
                        .count()
                <= 1;
    }

    /** The index in which chunks were found; empty where none was. */
    public String index() {
        return keyword.index().isEmpty() ? dense.index() : keyword.index();
    }
}
