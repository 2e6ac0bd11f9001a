package dev.mcdewey.ingest.parser;

import dev.mcdewey.ingest.guide.Block;
import dev.mcdewey.ingest.guide.ParsedFile;
import dev.mcdewey.ingest.guide.Section;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads the sample pages of the tests. */
final class Samples {

    private Samples() {}

    static byte[] bytes(String name) throws IOException {
        try (InputStream in = Samples.class.getResourceAsStream("/guides/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    static ParsedFile parsed(String name) throws IOException {
        return parsed(name, bytes(name));
    }

    static ParsedFile parsed(String name, byte[] bytes) {
        ParseResult result = new GuideParser().parse(name, bytes);
        if (result instanceof ParseResult.Parsed parsed) {
            return parsed.file();
        }
        throw new AssertionError(result.toString());
    }

    static String reason(String name, byte[] bytes) {
        ParseResult result = new GuideParser().parse(name, bytes);
        if (result instanceof ParseResult.Refused refused) {
            return refused.reason();
        }
        throw new AssertionError(name + " was parsed, not refused");
    }

    static ParsedFile html(String body) {
        return parsed("sample.html", body.getBytes(StandardCharsets.UTF_8));
    }

    static ParsedFile markdown(String body) {
        return parsed("sample.md", body.getBytes(StandardCharsets.UTF_8));
    }

    /** The whole file as Markdown, each section under its path. */
    static String text(ParsedFile file) {
        return file.sections().stream().map(Samples::text).collect(Collectors.joining("\n\n"));
    }

    private static String text(Section section) {
        return "# " + String.join(" > ", section.headingPath())
                + section.blocks().stream().map(Block::text).collect(Collectors.joining("\n\n", "\n\n", ""));
    }
}
