package dev.mcdewey.benchmarks.parse;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jsoup.Jsoup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Files per second of parsing and chunking, and of {@code Jsoup.parse} on the same HTML files. */
@Command(
        name = "parse-speed",
        mixinStandardHelpOptions = true,
        description = "Parses and chunks all files of a library, and parses its HTML files by jsoup alone.")
public final class ParseSpeed implements Callable<Integer> {

    @Option(names = "--library", required = true, paramLabel = "DIR", description = "the folder of the guides")
    private Path library = Path.of("");

    @Option(names = "--rounds", defaultValue = "7", paramLabel = "N", description = "rounds to time (default: 7)")
    private int rounds;

    @Option(names = "--warm-up", defaultValue = "3", paramLabel = "N", description = "rounds before (default: 3)")
    private int warmUp;

    /** Made by picocli. */
    public ParseSpeed() {}

    @Override
    public Integer call() throws Exception {
        List<LoadedFile> files = LoadedFile.allIn(library);
        ParseAndChunk ours = new ParseAndChunk();
        for (int threads : new int[] {1, Runtime.getRuntime().availableProcessors()}) {
            System.out.println(threads == 1 ? "one thread" : threads + " threads");
            try (Pass pass = new Pass(threads)) {
                compare(files.stream().filter(LoadedFile::isHtml).toList(), ours, pass);
                alone(files.stream().filter(file -> !file.isHtml()).toList(), ours, pass);
            }
        }
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        System.out.printf(Locale.ROOT, "load %.1f%n", load);
        return 0;
    }

    /** In turns, so that whatever else the machine does meets both. */
    private void compare(List<LoadedFile> html, ParseAndChunk ours, Pass pass) throws Exception {
        Times both = new Times("HTML: parse and chunk", html);
        Times floor = new Times("HTML: Jsoup.parse", html);
        for (int round = -warmUp; round < rounds && !html.isEmpty(); round++) {
            both.add(round, pass.seconds(html, ours));
            floor.add(round, pass.seconds(html, ParseSpeed::parse));
        }
        if (!html.isEmpty()) {
            both.print();
            floor.print();
            System.out.printf(Locale.ROOT, "  %-24s %8.2f%n", "ratio", both.median() / floor.median());
        }
    }

    private void alone(List<LoadedFile> others, ParseAndChunk ours, Pass pass) throws Exception {
        Times times = new Times("others: parse and chunk", others);
        for (int round = -1; round < rounds && !others.isEmpty(); round++) {
            times.add(round, pass.seconds(others, ours));
        }
        if (!others.isEmpty()) {
            times.print();
        }
    }

    private static void parse(LoadedFile file) {
        if (Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8)).childNodeSize() == 0) {
            throw new IllegalStateException(file.path() + " came out empty");
        }
    }
}
