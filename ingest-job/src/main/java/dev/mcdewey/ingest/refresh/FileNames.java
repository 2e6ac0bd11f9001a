package dev.mcdewey.ingest.refresh;

import dev.mcdewey.index.guide.FileId;
import dev.mcdewey.ingest.parser.reader.RepeatedText;
import dev.mcdewey.ingest.source.LibraryException;
import dev.mcdewey.ingest.source.SourceFile;
import dev.mcdewey.ingest.writer.PlannedFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gives each file its name and its place in the reading order of its guide. */
final class FileNames {

    /** Folders are joined by a character that needs no encoding in a URL and hardly occurs in file names. */
    private static final char FOLDER_SEPARATOR = '~';

    /** What Elasticsearch takes as an id, in bytes. */
    private static final int LONGEST_ID = 512;

    private FileNames() {}

    /** Names files that are listed in reading order; where two would share a name, both keep their extension. */
    static List<PlannedFile> plan(List<SourceFile> files, String recipe) {
        Map<FileId, Long> sharing =
                files.stream().collect(Collectors.groupingBy(FileNames::byStem, Collectors.counting()));
        Map<FileId, Integer> nextPosition = new HashMap<>();
        List<PlannedFile> planned = new ArrayList<>();
        for (SourceFile file : files) {
            FileId byStem = byStem(file);
            FileId id = sharing.getOrDefault(byStem, 0L) == 1 ? byStem : named(file, SourceFile::relativePath);
            int position = nextPosition.merge(guideOf(file), 1, Integer::sum) - 1;
            planned.add(new PlannedFile(file, id, position, RepeatedText.NONE, recipe));
        }
        requireNamesThatCanBeStored(planned);
        return planned;
    }

    private static void requireNamesThatCanBeStored(List<PlannedFile> planned) {
        Map<FileId, PlannedFile> named = new HashMap<>();
        for (PlannedFile file : planned) {
            String path = file.source().libraryPath();
            PlannedFile other = named.put(file.id(), file);
            if (other != null) {
                throw new LibraryException(path + " and " + other.source().libraryPath() + " would both be named "
                        + file.id() + ". Rename one of them.");
            }
            if (file.id().toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_ID) {
                throw new LibraryException(
                        path + " has a path that is too long to be a name in the index. Shorten its folders.");
            }
        }
    }

    private static FileId byStem(SourceFile file) {
        return named(file, SourceFile::stem);
    }

    private static FileId guideOf(SourceFile file) {
        return new FileId(file.product(), file.version(), file.guide(), "");
    }

    private static FileId named(SourceFile file, Function<SourceFile, String> name) {
        String stem = name.apply(file).replace('/', FOLDER_SEPARATOR);
        return new FileId(file.product(), file.version(), file.guide(), stem);
    }
}
