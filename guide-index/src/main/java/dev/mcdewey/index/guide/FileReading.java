package dev.mcdewey.index.guide;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well a file was read, and what it says about its place in the guide. Paths begin at the guide's folder.
 *
 * @param coverage the share of its visible content words that reached its chunks in order, from 0 to 1
 * @param boilerplate the share of its visible words that were left out as navigation and the like, from 0 to 1
 * @param next the file that it names as the next one; null where it names none
 * @param up the file that it names as the one above it; null where it names none
 * @param contents if it is a front page, the files that it leads to in their order
 * @param weight its place among its neighbours, smaller first; null where it names none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FileReading(
        double coverage,
        double boilerplate,
        @Nullable String next,
        @Nullable String up,
        List<String> contents,
        @Nullable Integer weight) {}
