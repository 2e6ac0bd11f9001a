package dev.mcdewey.api.web;

import dev.mcdewey.search.reading.ChunkView;
import java.util.List;

/**
 * One page of a guide.
 *
 * @param product the product's folder name
 * @param version the version's folder name
 * @param guide the guide's folder name
 * @param page the physical page, from 1
 * @param chunks what stands on it, in reading order; the first may have begun on the page before
 */
record GuidePage(String product, String version, String guide, int page, List<ChunkView> chunks) {}
