package dev.mcdewey.ingest.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands between one heading and the next.
 *
 * @param headingPath the file's title, then every heading down to this section's own
 * @param anchor the heading's anchor, or null
 * @param level depth of the heading: 0 for the file's title, 1 to 6 for h1 to h6
 * @param place where the heading stands
 * @param blocks the content before the next heading, possibly none
 */
public record Section(List<String> headingPath, @Nullable String anchor, int level, Place place, List<Block> blocks) {

    /** Copies path and blocks. */
    public Section {
        headingPath = List.copyOf(headingPath);
        blocks = List.copyOf(blocks);
    }

    /** The section's own heading. */
    public String heading() {
        return headingPath.get(headingPath.size() - 1);
    }

    /** Whether the other section stands somewhere under this one's heading. */
    public boolean holds(Section other) {
        return other.headingPath.size() > headingPath.size()
                && other.headingPath.subList(0, headingPath.size()).equals(headingPath);
    }
}
