package dev.mcdewey.search.versions;

import java.util.List;

/**
 * What changed between two versions of a guide.
 *
 * @param vendor the vendor's folder name
 * @param product the product's folder name
 * @param guide the guide's folder name
 * @param from the first version, as its folder is named
 * @param to the second version, as its folder is named
 * @param versions every version that has the guide, newest first
 * @param counts how many sections of each kind have the heading asked for, whichever kind is asked for
 * @param files the files that came or were renamed in reading order, then those that went; at most 100
 * @param total how many sections there are to page through: those of the kind and heading asked for
 * @param sections those of this page, in the reading order of the second version; what was removed, where it stood
 * @param notices what an asker should know besides
 */
public record VersionComparison(
        String vendor,
        String product,
        String guide,
        String from,
        String to,
        List<String> versions,
        ChangeCounts counts,
        List<FileChange> files,
        int total,
        List<SectionChange> sections,
        List<String> notices) {}
