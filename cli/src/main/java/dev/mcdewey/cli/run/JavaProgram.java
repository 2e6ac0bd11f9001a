package dev.mcdewey.cli.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One of McDewey's programs, about to be started as a process of its own. */
final class JavaProgram {

    private final String module;
    private final Path jar;
    private final ClassArchive classes;
    private final DataFolder data;
    private final List<String> options = new ArrayList<>();
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final List<String> arguments = new ArrayList<>();

    JavaProgram(String module, Programs programs, DataFolder data) {
        this.module = module;
        this.jar = programs.jar(module);
        this.classes = programs.classes(module);
        this.data = data;
        options.add(data.mark());
        // Native libraries unpack themselves at every start: into the data folder, the only place we write to.
        options.add("-Djava.io.tmpdir=" + data.temporary());
        options.add("-DDJL_CACHE_DIR=" + data.nativeLibraries());
        options.addAll(classes.options());
    }

    JavaProgram heap(String megabytes) {
        options.add("-Xmx" + megabytes);
        return this;
    }

    /** For a program that is done before the second compiler would pay: it halves the time of a small refresh. */
    JavaProgram quickToStart() {
        options.add("-XX:TieredStopAtLevel=1");
        options.add("-XX:+UseParallelGC");
        return this;
    }

    JavaProgram environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    JavaProgram argument(String argument) {
        arguments.add(argument);
        return this;
    }

    ClassArchive classes() {
        return classes;
    }

    String module() {
        return module;
    }

    File log() {
        return data.logs().resolve(module + ".log").toFile();
    }

    /** Starts it with its output in a log file of its own. */
    Process startLogged() {
        return start(builder().redirectErrorStream(true).redirectOutput(log()));
    }

    /** Starts it with its output before the user's eyes. */
    Process startVisible() {
        return start(builder().inheritIO());
    }

    private ProcessBuilder builder() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-jar");
        command.add(jar.toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        // Spring reads settings from the current folder, and what lies in a caller's folder is not meant for it.
        builder.directory(data.root().toFile());
        return builder;
    }

    private Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new StartException(module + " could not be started: " + e, e);
        }
    }
}
