package dev.mcdewey.cli.script;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A checkout with the real script, whose build and whose Java only write down that they were called, and how. */
record ScriptCheckout(Path root) {

    private static final String JAVA = """
            #!/bin/sh
            if [ "$1" = -XshowSettings:properties ]; then echo "    java.specification.version = VERSION" >&2; exit; fi
            echo "in $(pwd -P)"
            for argument; do printf '<%s>\\n' "$argument"; done
            """;

    private static final String BUILD = """
            #!/bin/sh
            echo "$PWD: $*" >> builds
            for m in cli ingest-job search-api mcp-gateway; do mkdir -p $m/target && touch "$m/target/$m.jar"; done
            """;

    static ScriptCheckout in(Path root) throws IOException {
        ScriptCheckout checkout = new ScriptCheckout(root);
        Files.createDirectories(root.resolve("cli/src/main/java"));
        Files.createDirectories(root.resolve("embedded-elasticsearch/analysis-plugin/src/main"));
        Files.writeString(root.resolve("pom.xml"), "");
        Files.writeString(root.resolve("cli/src/main/java/A.java"), "");
        Files.writeString(root.resolve("cli/src/main/java/B.java"), "");
        Path script = Path.of("").toAbsolutePath().resolveSibling("mcdewey");
        Files.copy(script, root.resolve("mcdewey"), StandardCopyOption.COPY_ATTRIBUTES);
        checkout.program("mvnw", BUILD);
        checkout.java("17");
        return checkout;
    }

    void java(String version) throws IOException {
        program("java home/bin/java", JAVA.replace("VERSION", version));
    }

    void program(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Gives a file or folder the time of an edit after the last build. */
    void edit(String name) throws IOException {
        Files.setLastModifiedTime(
                root.resolve(name), FileTime.from(Instant.now().plusSeconds(5)));
    }

    long builds() throws IOException {
        Path builds = root.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    }

    /** Runs a command line in a folder; its exit code is the last line of the answer. */
    List<String> run(Path folder, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", root.resolve("java home").toString());
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>(output.lines().toList());
        lines.add("exit " + process.waitFor());
        return lines;
    }
}
