package dev.mcdewey.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One section of a file to be written. */
record SampleSection(
        List<String> headingPath, String kind, @Nullable Integer page, String text) {

    static SampleSection of(String headings, @Nullable Integer page, String text) {
        return new SampleSection(List.of(headings.split(" > ")), "text", page, text);
    }

    SampleSection ofKind(String other) {
        return new SampleSection(headingPath, other, page, text);
    }
}
