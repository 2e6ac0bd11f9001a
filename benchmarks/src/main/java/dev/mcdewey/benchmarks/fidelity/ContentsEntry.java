package dev.mcdewey.benchmarks.fidelity;

/**
 * Where a table of contents says that a section begins.
 *
 * @param title the title as it is shown there
 * @param page the physical page, from 1
 */
record ContentsEntry(String title, int page) {

    String key() {
        return HeadingKey.of(title);
    }
}
