package dev.mcdewey.cli.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder that McDewey was built in.
 *
 * @param root the folder with the {@code mcdewey} command
 */
public record Checkout(Path root) {

    private static final String BUILD = ": build McDewey with ./mvnw -DskipTests package";

    /** The checkout that the {@code mcdewey} script names, else the current folder. */
    public static Checkout current() {
        return new Checkout(Path.of(System.getProperty("mcdewey.home", "")).toAbsolutePath());
    }

    /** The guides that come with McDewey. */
    public Path sampleLibrary() {
        return root.resolve("sample-library");
    }

    /**
     * Checks that these modules are built.
     *
     * @throws StartException if one is not; names the file that is missing
     */
    public Checkout require(List<String> modules) {
        modules.forEach(this::jar);
        return this;
    }

    /** The executable jar of a module. */
    Path jar(String module) {
        Path jar = jarFile(module);
        if (!Files.isRegularFile(jar)) {
            throw new StartException(jar + " is missing" + BUILD);
        }
        return jar;
    }

    /** Where a build leaves it. */
    Path jarFile(String module) {
        return root.resolve(module).resolve("target").resolve(module + ".jar");
    }

    /** The archive of the embedded server: of several that builds have left there, the latest. */
    Path serverArchive() {
        Path folder = root.resolve("embedded-elasticsearch/target/distribution");
        return latest(folder).orElseThrow(() -> new StartException("No Elasticsearch archive is in " + folder + BUILD));
    }

    private static Optional<Path> latest(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .max(Comparator.comparingLong(file -> file.toFile().lastModified()));
        } catch (IOException e) {
            throw new StartException("The folder " + folder + " cannot be read: " + e, e);
        }
    }
}
