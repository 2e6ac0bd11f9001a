package dev.mcdewey.elasticsearch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an embedded server is started with.
 *
 * @param home folder under which the server is unpacked, once per version; shared by any number of servers
 * @param data folder of this one server: indices, configuration, logs, temporary files
 * @param heapMegabytes heap of the server in MiB, at least 128
 * @param port HTTP port on the loopback address, 0 for a free one
 * @param startTimeout how long to wait for the server's first answer
 * @param credentials user of a secured server (TLS and password), empty for an open one
 * @param jvmOptions further options of the server's JVM; they win over the defaults
 * @param extra further lines of {@code elasticsearch.yml}; they win over the defaults
 */
public record Settings(
        Path home,
        Path data,
        int heapMegabytes,
        int port,
        Duration startTimeout,
        Optional<Credentials> credentials,
        List<String> jvmOptions,
        Map<String, String> extra) {

    // A library of some ten thousand chunks works in this, and it leaves a laptop of 8 GB its memory.
    private static final int HEAP_MEGABYTES = 512;

    // Ten seconds are usual, but over two minutes were seen with nine times more work than cores. Patience costs
    // nothing:
    // a server that dies is seen at once.
    private static final Duration START_TIMEOUT = Duration.ofMinutes(5);

    /** Checks the bounds; an {@link IllegalArgumentException} names the setting that is out of them. */
    public Settings {
        home = home.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        jvmOptions = List.copyOf(jvmOptions);
        extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
        Objects.requireNonNull(startTimeout, "startTimeout");
        require(heapMegabytes >= 128, "heap of the embedded server: " + heapMegabytes + " MiB, at least 128 needed");
        require(port >= 0 && port <= 65_535, "port of the embedded server: " + port + ", 0 to 65535 possible");
    }

    /** An open server with the default heap on a free port. */
    public static Settings of(Path home, Path data) {
        return new Settings(home, data, HEAP_MEGABYTES, 0, START_TIMEOUT, Optional.empty(), List.of(), Map.of());
    }

    /** The same with another heap, in MiB. */
    public Settings withHeapMegabytes(int megabytes) {
        return new Settings(home, data, megabytes, port, startTimeout, credentials, jvmOptions, extra);
    }

    /** The same on a fixed HTTP port; 0 asks for a free one. */
    public Settings withPort(int fixed) {
        return new Settings(home, data, heapMegabytes, fixed, startTimeout, credentials, jvmOptions, extra);
    }

    /** The same with another time limit for the start. */
    public Settings withStartTimeout(Duration limit) {
        return new Settings(home, data, heapMegabytes, port, limit, credentials, jvmOptions, extra);
    }

    /** The same with TLS and one user, a superuser; every request needs both. */
    public Settings withSecurity(String user, String password) {
        var secured = Optional.of(new Credentials(user, password));
        return new Settings(home, data, heapMegabytes, port, startTimeout, secured, jvmOptions, extra);
    }

    /** The same with one more option of the server's JVM. */
    public Settings withJvmOption(String option) {
        var more = Stream.concat(jvmOptions.stream(), Stream.of(option)).toList();
        return new Settings(home, data, heapMegabytes, port, startTimeout, credentials, more, extra);
    }

    /** The same with one more line of {@code elasticsearch.yml}. */
    public Settings with(String key, String value) {
        var more = new LinkedHashMap<>(extra);
        more.put(key, value);
        return new Settings(home, data, heapMegabytes, port, startTimeout, credentials, jvmOptions, more);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
