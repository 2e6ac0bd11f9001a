package dev.mcdewey.search.versions.outline;

import dev.mcdewey.index.guide.ChunkKey;
import dev.mcdewey.index.guide.GuideFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file, or a heading in it, with the chunks that stand directly below and the sections inside. */
public final class Section {

    private final @Nullable Section parent;
    private final GuideFile file;
    private final List<String> path;
    private final String label;
    private final List<Section> children = new ArrayList<>();
    private final List<Integer> ordinals = new ArrayList<>();

    Section(@Nullable Section parent, GuideFile file, List<String> path) {
        this.parent = parent;
        this.file = file;
        this.path = path;
        this.label = Label.of(name(), file.version());
    }

    /** The file it stands in. */
    public GuideFile file() {
        return file;
    }

    /** Its headings, outermost first; none for the file itself. */
    public List<String> path() {
        return path;
    }

    /** The keys of its own chunks in reading order. */
    public List<ChunkKey> keys() {
        return ordinals.stream()
                .map(ordinal -> file.spine().get(ordinal - 1).key())
                .toList();
    }

    /** Whether chunks stand directly below it, and not only in the sections inside. */
    public boolean hasText() {
        return !ordinals.isEmpty();
    }

    /** The 1-based position in the file of its first chunk, be it its own or of the first section inside. */
    public int firstOrdinal() {
        return withAllInside()
                .flatMap(section -> section.ordinals.stream())
                .min(Integer::compare)
                .orElseThrow();
    }

    @Nullable
    Section parent() {
        return parent;
    }

    List<Section> children() {
        return Collections.unmodifiableList(children);
    }

    /** The innermost heading; for a file, its path in the guide. */
    String name() {
        return path.isEmpty() ? file.fileId().stem() : path.get(path.size() - 1);
    }

    /** The name without what changes from version to version although the section is the same. */
    String label() {
        return label;
    }

    boolean isFile() {
        return parent == null;
    }

    /** Itself and all sections inside, in reading order. */
    Stream<Section> withAllInside() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Section::withAllInside));
    }

    Section inside(String heading) {
        List<String> deeper = Stream.concat(path.stream(), Stream.of(heading)).toList();
        Section child = new Section(this, file, deeper);
        children.add(child);
        return child;
    }

    void add(int ordinal) {
        ordinals.add(ordinal);
    }

    /** The innermost section around this place, itself included, that is above what stands under other headings. */
    Section shared(List<String> other) {
        boolean above =
                path.size() <= other.size() && other.subList(0, path.size()).equals(path);
        return above ? this : Objects.requireNonNull(parent).shared(other);
    }
}
