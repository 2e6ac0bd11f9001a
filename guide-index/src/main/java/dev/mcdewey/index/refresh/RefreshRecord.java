package dev.mcdewey.index.refresh;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One refresh, as it is stored and shown.
 *
 * @param generation the generation that was live when it ended; null if there is none
 * @param library the folder it read
 * @param started when it began
 * @param finished when it ended
 * @param outcome what came of it, one of those below
 * @param failure why it failed, in a sentence; null where it did not
 * @param anew why files were read that have not changed, in a sentence; null where none were
 * @param balance where every file went
 * @param chunksNew chunks whose text was not there before
 * @param chunksReused places whose text was there already
 * @param embeddings vectors computed
 * @param embeddingsSaved vectors that would have been computed without what was there already
 * @param stepMillis how long each step took, in milliseconds
 * @param guides where every file went, guide by guide; those that changed nothing are left out
 * @param names what the library wants to be shown for its folders
 * @param synonyms words of the library that stand for each other in questions
 * @param sources what became of each source outside of the library folder
 * @param quarantine the files that could not be indexed
 * @param coverage how much of the originals reached the index; null in records of versions that did not measure it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RefreshRecord(
        @Nullable String generation,
        String library,
        Instant started,
        Instant finished,
        String outcome,
        @Nullable String failure,
        @Nullable String anew,
        Balance balance,
        long chunksNew,
        long chunksReused,
        long embeddings,
        long embeddingsSaved,
        @JsonAlias("durations") Map<String, Long> stepMillis,
        List<GuideBalance> guides,
        DisplayNames names,
        List<SynonymGroup> synonyms,
        List<SourceOutcome> sources,
        List<QuarantinedFile> quarantine,
        @Nullable CoverageReport coverage) {

    /** The outcome of a refresh that published what it made. */
    public static final String PUBLISHED = "published";

    /** The outcome of a refresh that found nothing to do. */
    public static final String UNCHANGED = "unchanged";

    /** The outcome of a refresh that published nothing. */
    public static final String FAILED = "failed";

    /** The outcome of a return to the generation before. */
    public static final String ROLLED_BACK = "rolled back";

    /** The outcomes of a refresh that read a library to its end. */
    public static final List<String> GOOD = List.of(PUBLISHED, UNCHANGED);

    /** The record of a return to an earlier generation, which read no library. */
    public static RefreshRecord rolledBack(String generation, Instant started, Instant finished) {
        Balance nothing = new Balance(0, 0, 0, 0, 0, 0);
        return new RefreshRecord(
                generation,
                "",
                started,
                finished,
                ROLLED_BACK,
                null,
                null,
                nothing,
                0,
                0,
                0,
                0,
                Map.of(),
                List.of(),
                DisplayNames.NONE,
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    /** Whether it read a library to its end. */
    @JsonIgnore
    public boolean isGood() {
        return GOOD.contains(outcome);
    }

    /** The sources that failed, or of which something is missing. */
    public List<SourceOutcome> troubledSources() {
        return sources.stream().filter(SourceOutcome::isTroubled).toList();
    }

    /** Makes a record; earlier versions stored less. */
    public RefreshRecord {
        stepMillis = Objects.requireNonNullElse(stepMillis, Map.of());
        guides = Objects.requireNonNullElse(guides, List.of());
        names = Objects.requireNonNullElse(names, DisplayNames.NONE);
        synonyms = Objects.requireNonNullElse(synonyms, List.of());
        sources = Objects.requireNonNullElse(sources, List.of());
    }
}
