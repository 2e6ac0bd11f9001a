package dev.mcdewey.elasticsearch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of one server: the right user, a watchdog, Elastic's own launcher. */
record Command(Path server, DataFolder data, RunAs runAs) {
    /*
     * The starter holds the watchdog's standard input. When the starter closes it, or dies in whatever way, the
     * watchdog stops the server. Ctrl-C reaches every process of a terminal at once; it is ignored here, because the
     * starter decides when the server goes.
     */
    private static final String WATCHDOG = """
            trap '' INT HUP
            exec 3<&0
            "$@" </dev/null 3<&- &
            server=$!
            trap 'kill "$server"' TERM
            (read -r _ <&3; kill "$server") 2>/dev/null &
            watch=$!
            while kill -0 "$server" 2>/dev/null; do wait "$server"; code=$?; done
            kill "$watch" 2>/dev/null
            exit "$code"
            """;

    /** Variables that a user set for other JVMs and that would change, or keep from starting, this one. */
    private static final List<String> FOREIGN = List.of(
            "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS", "ES_JAVA_OPTS", "CLI_JAVA_OPTS", "ES_PATH_CONF");

    Process run() throws IOException {
        var builder = new ProcessBuilder(arguments());
        FOREIGN.forEach(builder.environment()::remove);
        builder.environment().put("ES_TMPDIR", data.temporary().toString());
        builder.directory(server.toFile());
        builder.redirectErrorStream(true).redirectOutput(data.console().toFile());
        return builder.start();
    }

    private List<String> arguments() {
        var arguments = new ArrayList<>(runAs.prefix());
        arguments.addAll(List.of("/bin/sh", "-c", WATCHDOG, "sh"));
        arguments.addAll(launcher());
        return arguments;
    }

    // What bin/elasticsearch ends in; called directly, because that script needs bash, and a fresh machine may not.
    private List<String> launcher() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                data.mark(),
                "-Xms4m",
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + data.temporary(),
                "-Dcli.name=server",
                "-Dcli.script=" + server.resolve("bin/elasticsearch"),
                "-Dcli.libs=lib/tools/server-cli",
                "-Des.path.home=" + server,
                "-Des.path.conf=" + data.configuration(),
                "-Des.distribution.type=zip",
                "-Des.java.type=ES_JAVA_HOME",
                "-cp",
                server + "/lib/*:" + server + "/lib/cli-launcher/*",
                "org.elasticsearch.launcher.CliToolLauncher",
                "-p",
                data.pid().toString());
    }
}
