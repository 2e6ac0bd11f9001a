package dev.mcdewey.ingest.writer;

import dev.mcdewey.index.guide.FileId;
import dev.mcdewey.index.guide.FileReading;
import dev.mcdewey.index.guide.GuideFile;
import dev.mcdewey.ingest.order.LinkedFile;
import dev.mcdewey.ingest.order.ReadingOrder;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The places of files in the reading order of their guide, which is known only when all of them have been read. */
final class Positions {

    private Positions() {}

    /** The new 0-based positions of those files of one guide that do not stand where they should. */
    static Map<FileId, Integer> moved(Collection<GuideFile> files) {
        Map<FileId, Integer> moved = new HashMap<>();
        files.stream()
                .collect(Collectors.groupingBy(GuideFile::version))
                .values()
                .forEach(version -> addMoved(version, moved));
        return moved;
    }

    private static void addMoved(List<GuideFile> version, Map<FileId, Integer> moved) {
        Map<String, GuideFile> byPath =
                version.stream().collect(Collectors.toMap(GuideFile::pathInGuide, Function.identity()));
        List<String> order =
                ReadingOrder.of(version.stream().map(Positions::linked).toList());
        for (int position = 0; position < order.size(); position++) {
            GuideFile file = byPath.get(order.get(position));
            if (file != null && file.position() != position) {
                moved.put(file.fileId(), position);
            }
        }
    }

    private static LinkedFile linked(GuideFile file) {
        FileReading reading = file.reading();
        return reading == null
                ? new LinkedFile(file.pathInGuide(), null, null, List.of(), null)
                : new LinkedFile(
                        file.pathInGuide(), reading.next(), reading.up(), reading.contents(), reading.weight());
    }
}
