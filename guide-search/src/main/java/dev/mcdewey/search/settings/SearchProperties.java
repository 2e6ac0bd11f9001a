package dev.mcdewey.search.settings;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How guides are searched.
 *
 * @param timeout how long one request to Elasticsearch may take; a search makes two, and a person waits 10 seconds at
 *     most
 * @param depth how many hits either leg of a hybrid search brings; it does not depend on the page, since a page that is
 *     drawn from a deeper ranking would repeat or miss hits of the page before it
 * @param candidates how many neighbours each shard looks at to find the nearest; twice the depth finds nearly all of
 *     them, and less than the depth is raised to it
 * @param denseWeight the part of a hybrid score that comes from meaning, from 0 to 1; the rest comes from words. Even
 *     shares did best on a manual with 900 judged questions
 * @param fileWeight what the whole file of a chunk adds to the score of a hybrid search, as a part of what its own words
 *     and meaning may give
 * @param words how many words of a question are looked up; further words of a pasted page cost time and find nothing
 *     more
 * @param facetValues how many values of each facet are counted; enough for every version of most products
 * @param snippetLength about how many characters of a hit are shown: two or three lines
 * @param waiting how many questions may wait for the embedding model; at 20 ms each, the last of 100 on two cores waits
 *     a second, and what comes beyond is told to come again
 */
@ConfigurationProperties("mcdewey.search")
public record SearchProperties(
        @DefaultValue("5s") Duration timeout,
        @DefaultValue("200") int depth,
        @DefaultValue("400") int candidates,
        @DefaultValue("0.5") double denseWeight,
        @DefaultValue("0.3") double fileWeight,
        @DefaultValue("64") int words,
        @DefaultValue("50") int facetValues,
        @DefaultValue("240") int snippetLength,
        @DefaultValue("100") int waiting) {

    /** Rejects what could not be searched with. */
    public SearchProperties {
        require(timeout.compareTo(Duration.ZERO) > 0, "timeout", timeout, "longer than 0");
        require(depth >= 1 && depth <= MAX_DEPTH, "depth", depth, "from 1 to " + MAX_DEPTH);
        require(candidates >= 1 && candidates <= MAX_DEPTH, "candidates", candidates, "from 1 to " + MAX_DEPTH);
        require(denseWeight >= 0 && denseWeight <= 1, "dense-weight", denseWeight, "from 0 to 1");
        require(fileWeight >= 0 && fileWeight <= 1, "file-weight", fileWeight, "from 0 to 1");
        require(words >= 1, "words", words, "1 or more");
        require(facetValues >= 1, "facet-values", facetValues, "1 or more");
        require(snippetLength >= 1, "snippet-length", snippetLength, "1 or more");
        require(waiting >= 1, "waiting", waiting, "1 or more");
    }

    /** What Elasticsearch allows by default in one answer. */
    private static final int MAX_DEPTH = 10_000;

    private static void require(boolean holds, String name, Object value, String allowed) {
        if (!holds) {
            throw new IllegalArgumentException("mcdewey.search." + name + " is " + value + ": set it " + allowed);
        }
    }
}
