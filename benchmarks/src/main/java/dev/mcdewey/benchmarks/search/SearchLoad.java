package dev.mcdewey.benchmarks.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A steady load: how answers and memory keep over time. */
@Command(
        name = "search-load",
        mixinStandardHelpOptions = true,
        description = "Asks the API at a steady rate, and prints failures, latency and memory once a minute.")
public final class SearchLoad implements Callable<Integer> {

    private static final long NANOS = 1_000_000_000L;

    @Mixin
    private ApiOption api = new ApiOption();

    @Mixin
    private Questions questions = new Questions();

    @Option(names = "--rate", required = true, description = "questions in a second")
    private int rate;

    @Option(names = "--seconds", defaultValue = "600", description = "how long (default: 600)")
    private int seconds;

    @Option(names = "--mode", defaultValue = "hybrid", description = "hybrid, keyword or semantic (default: hybrid)")
    private String mode = "";

    @Option(names = "--pid", description = "the process of the service, to see its memory")
    private long pid;

    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();

    /** Made by picocli. */
    public SearchLoad() {}

    @Override
    public Integer call() throws Exception {
        List<String> texts = questions.texts();
        Side side = new Api(api.url(), mode);
        ScheduledExecutorService askers = Executors.newScheduledThreadPool(64);
        try {
            for (int second = 0; second < seconds; second += 60) {
                side.forget();
                minute(askers, side, texts, Math.min(60, seconds - second));
                print(second, side);
            }
        } finally {
            askers.shutdown();
        }
        return failures.get() == 0 ? 0 : 1;
    }

    /** Each question has its time; one that is late does not hold up the next. */
    private void minute(ScheduledExecutorService askers, Side api, List<String> texts, int length)
            throws InterruptedException {
        for (int i = 0; i < rate * length; i++) {
            int number = asked.getAndIncrement();
            Future<?> unused = askers.schedule(
                    () -> ask(api, texts.get(number % texts.size())), i * NANOS / rate, TimeUnit.NANOSECONDS);
        }
        TimeUnit.SECONDS.sleep(length);
    }

    private void ask(Side api, String text) {
        try {
            api.time(text);
        } catch (IllegalStateException e) {
            failures.incrementAndGet();
            System.out.println(e.getMessage());
        }
    }

    private void print(int second, Side api) throws IOException {
        System.out.printf(
                Locale.ROOT,
                "%4d s  %7d asked  %d failed  p50 %6.1f ms  p95 %6.1f ms  p99 %6.1f ms  %s%n",
                second,
                asked.get(),
                failures.get(),
                api.at(50),
                api.at(95),
                api.at(99),
                memory());
    }

    private String memory() throws IOException {
        return pid == 0
                ? ""
                : Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                        .filter(line -> line.startsWith("VmRSS"))
                        .findFirst()
                        .orElse("no memory of " + pid);
    }
}
