package dev.mcdewey.benchmarks.fidelity;

import dev.mcdewey.ingest.guide.ParsedFile;
import dev.mcdewey.ingest.guide.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows what stands above a section: in its file, and in the files that its file names as above it. */
final class Ancestry {

    private final Map<String, ParsedFile> files;

    private Ancestry(Map<String, ParsedFile> files) {
        this.files = files;
    }

    /** The sections of all files, in the order of the files. */
    static List<ManualSection> sections(Map<String, ParsedFile> files) {
        Ancestry ancestry = new Ancestry(files);
        List<ManualSection> sections = new ArrayList<>();
        files.forEach((path, file) -> {
            Set<String> aboveFile = ancestry.above(path);
            file.sections().forEach(section -> sections.add(ManualSection.of(section, above(section, aboveFile))));
        });
        return sections;
    }

    private static Set<String> above(Section section, Set<String> aboveFile) {
        Set<String> above = new HashSet<>(aboveFile);
        section.headingPath()
                .subList(0, section.headingPath().size() - 1)
                .forEach(heading -> above.add(HeadingKey.of(heading)));
        return above;
    }

    private Set<String> above(String path) {
        Set<String> passed = new LinkedHashSet<>();
        Set<String> above = new HashSet<>();
        ParsedFile file = files.get(path);
        while (file != null
                && file.links().up() != null
                && passed.add(file.links().up())) {
            file = files.get(file.links().up());
            if (file != null) {
                above.add(HeadingKey.of(file.sections().get(0).heading()));
            }
        }
        return above;
    }
}
