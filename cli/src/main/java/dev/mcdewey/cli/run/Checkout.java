package dev.mcdewey.cli.run;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder that McDewey was built in.
 *
 * @param root the folder with the {@code mcdewey} command
 */
public record Checkout(Path root) {

    /** The checkout that the {@code mcdewey} script names, else the current folder. */
    public static Checkout current() {
        return new Checkout(Path.of(System.getProperty("mcdewey.home", "")).toAbsolutePath());
    }

    /** The guides that come with McDewey. */
    public Path sampleLibrary() {
        return root.resolve("sample-library");
    }

    /** The executable jar of a module. */
    Path jar(String module) {
        Path jar = root.resolve(module).resolve("target").resolve(module + ".jar");
        if (!Files.isRegularFile(jar)) {
            throw new StartException(jar + " is missing: build McDewey with ./mvnw -DskipTests package");
        }
        return jar;
    }
}
