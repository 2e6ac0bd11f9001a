package dev.mcdewey.mcp.tool;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mcdewey.search.versions.ChangeCounts;
import dev.mcdewey.search.versions.SectionChange;
import dev.mcdewey.search.versions.SectionPlace;
import dev.mcdewey.search.versions.VersionComparison;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** The answer of {@code compare_versions} as data, in the form of its output schema. */
record CompareAnswer(
        String product,
        String guide,
        String from,
        String to,
        ChangeCounts counts,
        int total,
        List<Section> sections,
        List<String> notices) {

    static CompareAnswer of(VersionComparison found) {
        return new CompareAnswer(
                found.product(),
                found.guide(),
                found.from(),
                found.to(),
                found.counts(),
                found.total(),
                found.sections().stream().map(Section::of).toList(),
                found.notices());
    }

    /** One section. */
    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Section(
            String change,
            String title,
            List<String> headingPath,
            @Nullable String formerHeadings,
            @Nullable String fromChunkId,
            @Nullable String toChunkId,
            int wordsAdded,
            int wordsRemoved,
            String diff) {

        static Section of(SectionChange section) {
            SectionPlace from = section.from();
            SectionPlace to = section.to();
            SectionPlace shown = to == null ? Objects.requireNonNull(from) : to;
            return new Section(
                    section.change().toString(),
                    shown.title(),
                    shown.headingPath(),
                    former(from, shown),
                    id(from),
                    id(to),
                    section.wordsAdded(),
                    section.wordsRemoved(),
                    InlineDiff.of(section.diff()));
        }

        private static @Nullable String former(@Nullable SectionPlace from, SectionPlace shown) {
            if (from == null) {
                return null;
            }
            String before = headings(from);
            return before.equals(headings(shown)) ? null : before;
        }

        private static String headings(SectionPlace place) {
            return Citation.headings(place.title(), place.headingPath());
        }

        private static @Nullable String id(@Nullable SectionPlace place) {
            return place == null ? null : place.chunkId().toString();
        }
    }
}
