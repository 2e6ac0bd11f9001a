package dev.mcdewey.elasticsearch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the server's own configuration files into its data folder. */
record Configuration(Settings settings, DataFolder data) {
    void write() throws IOException {
        var lines = settingsOfServer();
        if (settings.credentials().isPresent()) {
            lines.putAll(new Security(data.configuration())
                    .write(settings.credentials().get()));
        }
        lines.putAll(settings.extra());
        Files.writeString(data.configuration().resolve("elasticsearch.yml"), yaml(lines));
        Files.write(data.configuration().resolve("jvm.options"), jvmOptions());
        try (var logging = Configuration.class.getResourceAsStream("log4j2.properties")) {
            Files.copy(
                    Objects.requireNonNull(logging, "log4j2.properties"),
                    data.configuration().resolve("log4j2.properties"));
        }
    }

    private Map<String, String> settingsOfServer() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("cluster.name", "mcdewey");
        lines.put("node.name", "embedded");
        lines.put("discovery.type", "single-node");
        lines.put("network.host", "127.0.0.1");
        lines.put("http.port", Integer.toString(settings.port()));
        // With 0 the operating system chooses, so that servers that start together never meet on one port.
        lines.put("transport.port", "0");
        lines.put("node.portsfile", "true");
        lines.put("path.data", data.store().toString());
        lines.put("path.logs", data.logs().toString());
        // The defaults are shares of the disk, at which a full but large laptop disk would turn indices read-only.
        lines.put("cluster.routing.allocation.disk.watermark.low", "1gb");
        lines.put("cluster.routing.allocation.disk.watermark.high", "512mb");
        lines.put("cluster.routing.allocation.disk.watermark.flood_stage", "256mb");
        lines.put("xpack.license.self_generated.type", "basic");
        lines.put("xpack.ml.enabled", "false");
        lines.put("xpack.security.enabled", "false");
        return lines;
    }

    private List<String> jvmOptions() {
        var defaults = List.of(
                data.mark(),
                "-Xms" + settings.heapMegabytes() + "m",
                "-Xmx" + settings.heapMegabytes() + "m",
                // The heap is taken as it is needed: a laptop's memory matters more than the first query's
                // microseconds.
                "-XX:-AlwaysPreTouch",
                "-XX:+UseG1GC",
                "-XX:+ExitOnOutOfMemoryError",
                // Its files would be the only ones outside the data folder.
                "-XX:-UsePerfData",
                "-XX:ErrorFile=" + data.logs().resolve("hs_err_pid%p.log"),
                "-Djava.io.tmpdir=" + data.temporary(),
                // Elastic's own choices for vector search on newer JVMs and for memory-mapped files.
                "20-:--add-modules=jdk.incubator.vector",
                "-Dorg.apache.lucene.store.MMapDirectory.sharedArenaMaxPermits=1");
        return Stream.concat(defaults.stream(), settings.jvmOptions().stream()).toList();
    }

    private static String yaml(Map<String, String> lines) {
        return lines.entrySet().stream()
                .map(line -> line.getKey() + ": " + quoted(line.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
