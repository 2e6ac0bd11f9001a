package dev.mcdewey.benchmarks.search;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How many searches by words a service answers in a second, and how many a handler that does nothing else. */
@Command(
        name = "search-throughput",
        mixinStandardHelpOptions = true,
        description = "Asks the API by words over many connections, and a trivial handler in front of Elasticsearch.")
public final class SearchThroughput implements Callable<Integer> {

    private static final double NANOS = 1e9;

    @Mixin
    private ApiOption api = new ApiOption();

    @Mixin
    private ElasticsearchOption elasticsearch = new ElasticsearchOption();

    @Mixin
    private Questions questions = new Questions();

    @Option(names = "--connections", defaultValue = "16", description = "how many ask at once (default: 16)")
    private int connections;

    @Option(names = "--count", defaultValue = "3000", description = "how many questions a round has (default: 3000)")
    private int count;

    @Option(names = "--rounds", defaultValue = "3", description = "how often each side is measured (default: 3)")
    private int rounds;

    /** Made by picocli. */
    public SearchThroughput() {}

    @Override
    public Integer call() throws Exception {
        List<String> texts = questions.texts();
        try (TrivialServer trivial = new TrivialServer(elasticsearch.url())) {
            double ratio = 0;
            perSecond(api.url(), texts);
            perSecond(trivial.address(), texts);
            for (int round = 0; round < rounds; round++) {
                double served = perSecond(api.url(), texts);
                double floor = perSecond(trivial.address(), texts);
                ratio += served / floor / rounds;
                System.out.printf(
                        Locale.ROOT,
                        "search API %8.1f/s   trivial handler %8.1f/s   ratio %.2f   load %.1f%n",
                        served,
                        floor,
                        served / floor,
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
            }
            System.out.printf(Locale.ROOT, "mean ratio %.2f%n", ratio);
        }
        return 0;
    }

    private double perSecond(URI address, List<String> texts) throws Exception {
        AtomicInteger next = new AtomicInteger();
        ExecutorService askers = Executors.newFixedThreadPool(connections);
        try {
            List<Future<?>> running = new ArrayList<>();
            long start = System.nanoTime();
            for (int i = 0; i < connections; i++) {
                Side side = new Api(address, "keyword");
                running.add(askers.submit(() -> {
                    for (int n = next.getAndIncrement(); n < count; n = next.getAndIncrement()) {
                        side.time(texts.get(n % texts.size()));
                    }
                }));
            }
            for (Future<?> asker : running) {
                asker.get();
            }
            return count / ((System.nanoTime() - start) / NANOS);
        } finally {
            askers.shutdownNow();
        }
    }
}
