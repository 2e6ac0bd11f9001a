package dev.mcdewey.cli.run;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Small programs in the place of the job and the services, to bring about what those seldom do. */
final class StandIn {

    private StandIn() {}

    /** Runs until it is stopped. */
    static final class Sleeps {
        public static void main(String[] args) throws InterruptedException {
            System.out.println("asleep");
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    /** Ends well at once, and says what it was told. */
    static final class Ends {
        public static void main(String[] args) {
            System.out.println(
                    "told " + String.join(" ", args) + " in " + Path.of("").toAbsolutePath());
        }
    }

    /** Ends as a job does that left files out. */
    static final class Quarantines {
        public static void main(String[] args) {
            System.exit(3);
        }
    }

    /** Ends as a job does that refuses what it has made, while readers see an older generation. */
    static final class Refuses {
        public static void main(String[] args) throws IOException {
            System.err.println("Golden queries: 1 of 2 find their file");
            Path reports = Files.createDirectories(Path.of("reports"));
            Files.writeString(
                    reports.resolve("last-refresh.json"),
                    "{\"generation\": \"20260102030405006\", \"started\": \"" + Instant.now()
                            + "\", \"outcome\": \"failed\"}");
            System.exit(1);
        }
    }

    /** Says a lot, some of it no text, and fails. */
    static final class Dies {
        public static void main(String[] args) {
            for (int i = 1; i <= 30; i++) {
                System.out.println("line " + i);
            }
            System.out.write(0xff);
            System.out.println(" is not UTF-8");
            System.exit(7);
        }
    }

    /** Answers that it is well, until a file named stop is in its folder. */
    static final class Serves {
        public static void main(String[] args) throws IOException, InterruptedException {
            int port = Integer.parseInt(System.getenv("SERVER_PORT"));
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.createContext("/actuator/health", exchange -> {
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
            while (!Files.exists(Path.of("stop"))) {
                Thread.sleep(50);
            }
            System.out.println("stopped by the test");
            System.exit(9);
        }
    }
}
