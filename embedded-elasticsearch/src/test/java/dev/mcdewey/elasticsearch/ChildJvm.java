package dev.mcdewey.elasticsearch;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another JVM that starts a server, or only unpacks one, and can be killed. */
final class ChildJvm {
    private final Process process;
    private final BufferedReader output;

    private ChildJvm(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    static ChildJvm run(String action, Path home, Path data) throws IOException {
        var arguments = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-D" + Distribution.PROPERTY + "=" + System.getProperty(Distribution.PROPERTY),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        arguments.addAll(List.of(action, home.toString(), data.toString()));
        return new ChildJvm(
                new ProcessBuilder(arguments).redirectErrorStream(true).start());
    }

    /** The first line that it prints: what it was asked for. */
    String answer() throws IOException {
        return String.valueOf(output.readLine());
    }

    long pid() {
        return process.pid();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void terminate() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    /** What the other JVM runs. */
    static final class Main {
        private Main() {}

        @SuppressWarnings("SystemOut")
        public static void main(String... arguments) throws InterruptedException {
            var home = Path.of(arguments[1]);
            if ("unpack".equals(arguments[0])) {
                System.out.println(new Installation(home, Distribution.find(), AnalysisPlugin.load()).ready());
                return;
            }
            var server = EmbeddedElasticsearch.start(Settings.of(home, Path.of(arguments[2])));
            System.out.println(server.pid());
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
