package dev.mcdewey.benchmarks.ingest;

import java.util.List;

/**
 * What an ingest left in the index.
 *
 * @param embeddings how many texts were embedded
 * @param seconds from its start to its end, as its record says
 * @param texts what was embedded, exactly
 */
record Ingested(long embeddings, double seconds, List<String> texts) {}
