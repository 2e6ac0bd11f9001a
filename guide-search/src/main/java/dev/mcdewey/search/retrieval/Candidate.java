package dev.mcdewey.search.retrieval;

import java.util.List;

/**
 * What is known of a chunk that may be shown.
 *
 * @param section the section it belongs to, the same in all versions
 * @param vendor the vendor's folder name
 * @param product the product's folder name
 * @param guide the guide's folder name
 * @param kind what it mostly is
 * @param versions every version it stands in
 * @param files the names of the files it stands in
 */
public record Candidate(
        String section,
        String vendor,
        String product,
        String guide,
        String kind,
        List<String> versions,
        List<String> files) {}
