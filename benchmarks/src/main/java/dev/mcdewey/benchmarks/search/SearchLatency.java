package dev.mcdewey.benchmarks.search;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How long a hybrid search takes, and how long its legs take with nothing around them. */
@Command(
        name = "search-latency",
        mixinStandardHelpOptions = true,
        description = "Times the API's hybrid search against embedding the question and one raw multi-search.")
public final class SearchLatency implements Callable<Integer> {

    @Mixin
    private ApiOption api = new ApiOption();

    @Mixin
    private ElasticsearchOption elasticsearch = new ElasticsearchOption();

    @Mixin
    private Questions questions = new Questions();

    @Option(names = "--count", defaultValue = "300", description = "how many questions to time (default: 300)")
    private int count;

    @Option(names = "--warm-up", defaultValue = "50", description = "how many to ask before (default: 50)")
    private int warmUp;

    /** Made by picocli. */
    public SearchLatency() {}

    @Override
    public Integer call() throws Exception {
        List<String> texts = questions.texts();
        try (Floor floor = new Floor(elasticsearch.url())) {
            Side side = new Api(api.url(), "hybrid");
            IntStream.range(0, warmUp).forEach(i -> round(i, texts, side, floor));
            side.forget();
            floor.forget();
            IntStream.range(0, count).forEach(i -> round(i, texts, side, floor));
            print(side, floor);
        }
        return 0;
    }

    /** Whoever comes second finds warm caches: they take turns at it. */
    private static void round(int number, List<String> texts, Side api, Side floor) {
        String text = texts.get(number % texts.size());
        boolean apiFirst = number % 2 == 0;
        (apiFirst ? api : floor).time(text);
        (apiFirst ? floor : api).time(text);
    }

    private void print(Side api, Side floor) {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        System.out.printf(Locale.ROOT, "%d questions, one at a time; load %.1f%n", count, load);
        System.out.printf(Locale.ROOT, "search API        p50 %7.1f ms  p95 %7.1f ms%n", api.at(50), api.at(95));
        System.out.printf(Locale.ROOT, "the legs alone    p50 %7.1f ms  p95 %7.1f ms%n", floor.at(50), floor.at(95));
        System.out.printf(Locale.ROOT, "ratio of p50      %.2f%n", api.at(50) / floor.at(50));
    }
}
