package dev.mcdewey.cli.run;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The programs unpacked side by side, with their libraries shared.
 *
 * <p>A JVM starts a nested jar slowly, and can keep an archive of its classes only for plain ones: together that halves
 * the work of each start.
 */
record Programs(Path folder) {

    /** All that {@code mcdewey up} starts; whoever builds one of them builds them all. */
    private static final List<String> MODULES = List.of("ingest-job", "search-api", "mcp-gateway");

    /** Unpacks the programs of this build once; call it only while the folder's lock is held. */
    static Programs unpacked(Checkout checkout, DataFolder data) throws InterruptedException {
        List<Path> jars = MODULES.stream()
                .map(checkout::jarFile)
                .filter(Files::isRegularFile)
                .toList();
        Path all = data.root().resolve("programs");
        try {
            Path folder = all.resolve(Fingerprint.of(jars, all));
            return Files.isDirectory(folder) ? new Programs(folder) : unpack(jars, all, folder);
        } catch (IOException e) {
            throw new StartException(
                    "McDewey's programs cannot be unpacked into " + all + " (" + e
                            + "). The folder must be writable, with 500 MB free.",
                    e);
        }
    }

    private static Programs unpack(List<Path> jars, Path all, Path folder) throws IOException, InterruptedException {
        delete(all); // What older builds and killed processes left.
        Path half = Files.createDirectories(all.resolve("unpacking"));
        for (Path jar : jars) {
            if (Fingerprint.isNested(jar)) {
                unpack(jar, half);
            } else {
                Files.copy(jar, half.resolve(jar.getFileName()));
            }
        }
        Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
        return new Programs(folder);
    }

    private static void unpack(Path jar, Path target) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        target.toString())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(new File(target.toFile(), "unpacking.log")))
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(jar + ": "
                    + Files.readString(target.resolve("unpacking.log")).strip());
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The jar that starts a module. */
    Path jar(String module) {
        return folder.resolve(module + ".jar");
    }

    /** The archive of a module's classes. */
    ClassArchive classes(String module) {
        return new ClassArchive(folder.resolve(module + ".jsa"));
    }
}
