package dev.mcdewey.index.refresh;

import java.util.List;

/**
 * How much of what readers of the originals see has reached the index, over all indexed files of the library.
 *
 * @param median the share of a file's content words in its chunks that half of the files reach, from 0 to 1
 * @param lowest the smallest such share
 * @param threshold the share under which a file is flagged
 * @param flagged the files under it, the worst first
 */
public record CoverageReport(double median, double lowest, double threshold, List<FlaggedFile> flagged) {}
