package dev.mcdewey.benchmarks.fidelity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds the sections that both editions have, by their headings; where a heading occurs more than once, by what stands
 * above it.
 *
 * @param pairs sections of both
 * @param pdfOnly sections of the PDF that the HTML has not
 * @param htmlOnly sections of the HTML that the PDF has not
 */
record SectionPairs(List<SectionPair> pairs, List<ManualSection> pdfOnly, List<ManualSection> htmlOnly) {

    private record Candidate(ManualSection pdf, ManualSection html, int apart) {

        long kinship() {
            return pdf.above().stream().filter(html.above()::contains).count();
        }
    }

    static SectionPairs of(List<ManualSection> pdf, List<ManualSection> html) {
        SectionPairs found = new SectionPairs(new ArrayList<>(), new ArrayList<>(pdf), new ArrayList<>(html));
        Map<String, List<ManualSection>> byKey = byKey(html);
        byKey(pdf).forEach((key, sections) -> found.pair(sections, byKey.getOrDefault(key, List.of())));
        return found;
    }

    private static Map<String, List<ManualSection>> byKey(List<ManualSection> sections) {
        return sections.stream()
                .collect(Collectors.groupingBy(ManualSection::key, LinkedHashMap::new, Collectors.toList()));
    }

    /** The nearest kin first; of equal kin those that stand at the same place among the namesakes. */
    private void pair(List<ManualSection> pdf, List<ManualSection> html) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < pdf.size(); i++) {
            for (int j = 0; j < html.size(); j++) {
                candidates.add(new Candidate(pdf.get(i), html.get(j), Math.abs(i - j)));
            }
        }
        candidates.sort(Comparator.comparing(Candidate::kinship).reversed().thenComparing(Candidate::apart));
        boolean sameNumber = pdf.size() == html.size();
        for (Candidate candidate : candidates) {
            if ((sameNumber || candidate.kinship() > 0) && isFree(candidate)) {
                take(candidate);
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // Sections of the same words are still two sections.
    private boolean isFree(Candidate candidate) {
        return pdfOnly.stream().anyMatch(section -> section == candidate.pdf())
                && htmlOnly.stream().anyMatch(section -> section == candidate.html());
    }

    @SuppressWarnings("ReferenceEquality") // As above.
    private void take(Candidate candidate) {
        pdfOnly.removeIf(section -> section == candidate.pdf());
        htmlOnly.removeIf(section -> section == candidate.html());
        pairs.add(SectionPair.of(candidate.pdf(), candidate.html()));
    }
}
