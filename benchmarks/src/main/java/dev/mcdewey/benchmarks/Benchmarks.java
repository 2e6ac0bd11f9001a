package dev.mcdewey.benchmarks;

import dev.mcdewey.benchmarks.fidelity.PdfFidelity;
import dev.mcdewey.benchmarks.ingest.IngestSpeed;
import dev.mcdewey.benchmarks.parse.ParseSpeed;
import dev.mcdewey.benchmarks.search.SearchLatency;
import dev.mcdewey.benchmarks.search.SearchLoad;
import dev.mcdewey.benchmarks.search.SearchThroughput;
import dev.mcdewey.benchmarks.search.VectorRecall;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The benchmarks as one program. */
@Command(
        name = "benchmarks",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Measures McDewey against the floor of what it is made of.",
        subcommands = {
            IngestSpeed.class,
            ParseSpeed.class,
            PdfFidelity.class,
            SearchLatency.class,
            SearchLoad.class,
            SearchThroughput.class,
            VectorRecall.class
        })
public final class Benchmarks {

    Benchmarks() {}

    /** Runs one benchmark and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Benchmarks()).execute(args));
    }
}
