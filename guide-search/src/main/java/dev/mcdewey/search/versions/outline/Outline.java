package dev.mcdewey.search.versions.outline;

import dev.mcdewey.index.guide.GuideFile;
import java.util.List;
import java.util.stream.Stream;

/** One version of a guide as a tree. */
public final class Outline {

    private final List<Section> files;
    private final List<Section> sections;

    private Outline(List<Section> files) {
        this.files = files;
        this.sections = files.stream().flatMap(Section::withAllInside).toList();
    }

    /** The outline of these files, which follow each other; empty where there are none. */
    public static Outline of(List<GuideFile> files) {
        return new Outline(files.stream().map(Outline::tree).toList());
    }

    private static Section tree(GuideFile file) {
        Section top = new Section(null, file, List.of());
        Section current = top;
        for (int ordinal = 1; ordinal <= file.spine().size(); ordinal++) {
            List<String> path = file.spine().get(ordinal - 1).headingPath();
            current = current.shared(path);
            for (String heading : path.subList(current.path().size(), path.size())) {
                current = current.inside(heading);
            }
            current.add(ordinal);
        }
        return top;
    }

    /** Its files in reading order. */
    public List<Section> files() {
        return files;
    }

    /** Those of its sections that have text of their own. */
    Stream<Section> withText() {
        return sections.stream().filter(Section::hasText);
    }

    /** Every file and heading; what is outside comes before what is inside. */
    public List<Section> sections() {
        return sections;
    }
}
