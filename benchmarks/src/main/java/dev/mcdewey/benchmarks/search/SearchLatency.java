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
        try (Floor plain = new Floor(elasticsearch.url(), Legs::plainly);
                Floor bare = new Floor(elasticsearch.url(), Legs::barely)) {
            Side side = new Api(api.url(), "hybrid");
            List<Side> sides = List.of(side, plain, bare);
            IntStream.range(0, warmUp).forEach(i -> round(i, texts, sides));
            sides.forEach(Side::forget);
            IntStream.range(0, count).forEach(i -> round(i, texts, sides));
            print(side, plain, bare);
        }
        return 0;
    }

    /** Whoever comes later finds warm caches: they take turns at it. */
    private static void round(int number, List<String> texts, List<Side> sides) {
        String text = texts.get(number % texts.size());
        IntStream.range(0, sides.size())
                .forEach(i -> sides.get((number + i) % sides.size()).time(text));
    }

    private void print(Side api, Side plain, Side bare) {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        System.out.printf(Locale.ROOT, "%d questions, one at a time; load %.1f%n", count, load);
        print("search API", api, api);
        print("the legs alone, with keys", plain, api);
        print("the legs alone, columns only", bare, api);
    }

    private static void print(String name, Side side, Side api) {
        System.out.printf(
                Locale.ROOT,
                "%-28s p50 %7.1f ms  p95 %7.1f ms  API / this %.2f%n",
                name,
                side.at(50),
                side.at(95),
                api.at(50) / side.at(50));
    }
}
