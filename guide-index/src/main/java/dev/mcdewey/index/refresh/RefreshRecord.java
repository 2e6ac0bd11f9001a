package dev.mcdewey.index.refresh;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One refresh, as it is stored and shown.
 *
 * @param generation the generation that was live when it ended; null if there is none
 * @param library the folder it read
 * @param started when it began
 * @param finished when it ended
 * @param outcome {@code published} or {@code unchanged}
 * @param balance where every file went
 * @param chunksNew chunks whose text was not there before
 * @param chunksReused places whose text was there already
 * @param embeddings vectors computed
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
        Balance balance,
        long chunksNew,
        long chunksReused,
        long embeddings,
        List<QuarantinedFile> quarantine,
        @Nullable CoverageReport coverage) {}
