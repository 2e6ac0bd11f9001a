package dev.mcdewey.elasticsearch;

import java.nio.file.Path;

/** Settings of servers that live for seconds. */
final class Quick {
    private Quick() {}

    static Settings server(Path data) {
        var home = Path.of(System.getProperty("mcdewey.elasticsearch.home"));
        return Settings.of(home, data).withHeapMegabytes(256).withJvmOption("-XX:TieredStopAtLevel=1");
    }
}
