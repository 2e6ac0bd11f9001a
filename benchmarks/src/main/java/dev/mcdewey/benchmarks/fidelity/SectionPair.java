package dev.mcdewey.benchmarks.fidelity;

/** One section in both editions. */
record SectionPair(ManualSection pdf, ManualSection html, SharedWords words) {

    static SectionPair of(ManualSection pdf, ManualSection html) {
        return new SectionPair(pdf, html, SharedWords.of(html.words(), pdf.words()));
    }

    /** A heading with nothing below it says nothing about reading. */
    boolean hasWords() {
        return !pdf.words().isEmpty() || !html.words().isEmpty();
    }
}
