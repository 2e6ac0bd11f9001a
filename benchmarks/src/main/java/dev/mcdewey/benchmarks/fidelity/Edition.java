package dev.mcdewey.benchmarks.fidelity;

import dev.mcdewey.ingest.guide.ParsedFile;
import dev.mcdewey.ingest.parser.GuideParser;
import dev.mcdewey.ingest.parser.ParseResult;
import dev.mcdewey.ingest.parser.reader.RepeatedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads an edition as the ingest job reads a guide. */
final class Edition {

    private static final GuideParser PARSER = new GuideParser();

    private Edition() {}

    /** The sections of a PDF. */
    static List<ManualSection> pdf(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        ParseResult result = PARSER.parse(name, Files.readAllBytes(file));
        if (result instanceof ParseResult.Refused refused) {
            throw new IllegalArgumentException(refused.reason());
        }
        return Ancestry.sections(Map.of(name, ((ParseResult.Parsed) result).file()));
    }

    /** The sections of all HTML files below a folder; what the parser refuses, such as a page of redirection, has none. */
    static List<ManualSection> html(Path folder) throws IOException {
        Map<String, byte[]> files = files(folder);
        List<Set<String>> edges = new ArrayList<>();
        files.forEach((path, bytes) -> edges.add(PARSER.edges(path, bytes)));
        RepeatedText repeated = RepeatedText.among(edges);
        Map<String, ParsedFile> parsed = new LinkedHashMap<>();
        files.forEach((path, bytes) -> {
            if (PARSER.parse(path, bytes, repeated) instanceof ParseResult.Parsed read) {
                parsed.put(path, read.file());
            }
        });
        return Ancestry.sections(parsed);
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Edition::isHtml).sorted().toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static boolean isHtml(Path file) {
        return Files.isRegularFile(file)
                && file.toString().toLowerCase(Locale.ROOT).matches(".*\\.x?html?");
    }
}
