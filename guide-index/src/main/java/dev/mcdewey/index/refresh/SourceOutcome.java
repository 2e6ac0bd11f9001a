package dev.mcdewey.index.refresh;

import java.util.List;

/**
 * What became of a source outside of the library folder.
 *
 * @param guide the folders of its guide, as in {@code acme/tern/v1/admin}
 * @param address where it was fetched
 * @param outcome {@code fetched}, {@code unchanged}, {@code incomplete} or {@code failed}
 * @param files how many files it has on the job's machine now
 * @param notes what is to be said of it, each in a sentence
 */
public record SourceOutcome(String guide, String address, String outcome, int files, List<String> notes) {}
