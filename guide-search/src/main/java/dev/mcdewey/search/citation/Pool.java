package dev.mcdewey.search.citation;

import java.util.List;

/**
 * Chunks of one generation.
 *
 * @param chunks the chunks
 * @param index where they are stored; empty where there are none
 */
record Pool(List<Stored> chunks, String index) {}
