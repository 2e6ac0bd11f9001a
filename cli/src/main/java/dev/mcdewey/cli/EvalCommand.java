package dev.mcdewey.cli;

import dev.mcdewey.cli.eval.Evaluation;
import dev.mcdewey.cli.eval.Metrics;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mcdewey eval}. */
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        description = "Measures the running system against relevance judgements in BEIR formats;"
                + " a hit is scored by its file name.")
final class EvalCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called.
    private CommandSpec spec;

    @Mixin
    private final ApiOptions api = new ApiOptions();

    @Option(names = "--queries", required = true, paramLabel = "F", description = "queries.jsonl with _id and text")
    private Path queries = Path.of("");

    @Option(
            names = "--qrels",
            required = true,
            paramLabel = "F",
            description = "qrels.tsv with query-id, corpus-id and score")
    private Path qrels = Path.of("");

    @Option(
            names = "--filter",
            paramLabel = "NAME=VALUE",
            description = "a parameter for every search, such as product=postgresql; may be repeated")
    private Map<String, String> filters = new LinkedHashMap<>();

    @Option(names = "--mode", defaultValue = "hybrid", description = "hybrid, keyword or semantic (default: hybrid)")
    private String mode = "hybrid";

    @Override
    public Integer call() throws Exception {
        filters.put("mode", mode);
        Evaluation.Outcome outcome = new Evaluation(api.api(), filters).run(queries, qrels);
        Metrics metrics = outcome.metrics();
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "%d queries: nDCG@10 %.3f  MRR@10 %.3f  recall@10 %.3f  hit@1 %.3f%n",
                        outcome.queries(),
                        metrics.ndcg(),
                        metrics.mrr(),
                        metrics.recall(),
                        metrics.hit1());
        return 0;
    }
}
