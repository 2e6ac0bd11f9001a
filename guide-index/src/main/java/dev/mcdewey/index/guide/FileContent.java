package dev.mcdewey.index.guide;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole text of a file, which is only searched. It is stored apart from the file, whose place in its guide changes
 * more often than its text and whose readers do not need it.
 *
 * @param fileId the file's name
 * @param vendor as in {@link GuideFile}
 * @param product as in {@link GuideFile}
 * @param version as in {@link GuideFile}
 * @param guide as in {@link GuideFile}
 * @param content its title and all its headings and texts
 */
public record FileContent(
        @JsonProperty(Fields.FILE_ID) FileId fileId,
        String vendor,
        String product,
        String version,
        String guide,
        String content) {

    /** The texts of a file's chunks, which are in the order of its spine, with every heading once. */
    public static FileContent of(GuideFile file, List<String> texts) {
        return new FileContent(
                file.fileId(), file.vendor(), file.product(), file.version(), file.guide(), joined(file, texts));
    }

    private static String joined(GuideFile file, List<String> texts) {
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
        return String.join("\n", content);
    }
}
