package dev.mcdewey.search.query;

import java.util.List;

/**
 * A part of a question that the library words otherwise as well.
 *
 * @param asked the part as it was asked
 * @param start where it begins in the question
 * @param others what is looked up besides
 */
public record Rewording(String asked, int start, List<String> others) {

    /** Where it ends in the question. */
    public int end() {
        return start + asked.length();
    }
}
