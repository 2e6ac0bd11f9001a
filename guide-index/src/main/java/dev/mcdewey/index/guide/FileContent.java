package dev.mcdewey.index.guide;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;

/**
 * A file as it is stored.
 *
 * @param file what is read of it
 * @param content its whole text, which is only searched
 */
public record SearchableFile(@JsonUnwrapped GuideFile file, String content) {

    /** The file with the texts of its chunks, which are in the order of its spine. */
    public static SearchableFile of(GuideFile file, List<String> texts) {
        List<String> content = new ArrayList<>(List.of(file.title()));
        List<String> above = List.of();
        for (int i = 0; i < texts.size(); i++) {
            List<String> headings = file.spine().get(i).headingPath();
            if (!headings.equals(above)) {
                above = headings;
                content.add(GuideChunk.joined(above));
            }
            content.add(texts.get(i));
        }
        return new SearchableFile(file, String.join("\n", content));
    }
}
