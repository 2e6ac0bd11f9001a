package dev.mcdewey.benchmarks.ingest;

import java.util.List;

/**
 * What an ingest left in the index.
 *
 * @param files how many files were indexed
 * @param embeddings how many texts were embedded
 * @param seconds from its start to its end, as its record says
 * @param steps how many milliseconds each step took, as JSON
 * @param chunks what was stored of each text, as JSON
 * @param texts what was embedded, exactly
 */
record Ingested(long files, long embeddings, double seconds, String steps, List<String> chunks, List<String> texts) {}
