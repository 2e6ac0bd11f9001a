package dev.mcdewey.search.reading;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.mcdewey.index.guide.FileId;

/**
 * What the reading order needs to know of a file.
 *
 * @param fileId its name
 * @param chunkCount how many chunks it has
 */
record FileLength(FileId fileId, @JsonProperty("chunks") int chunkCount) {}
