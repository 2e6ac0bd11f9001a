package dev.mcdewey.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line of McDewey. */
@Command(
        name = "mcdewey",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "A multi-vendor documentation library with semantic search and an MCP endpoint.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed; nothing was published",
            "2:wrong usage",
            "3:done, but files were quarantined"
        },
        subcommands = {
            UpCommand.class,
            IngestCommand.class,
            RollbackCommand.class,
            SearchCommand.class,
            EvalCommand.class,
            StatusCommand.class,
            HelpCommand.class
        })
public final class McDewey {

    McDewey() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new McDewey())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, result) -> {
                    PrintWriter err = command.getErr();
                    err.println("mcdewey: " + Failure.sentence(failure));
                    return CommandLine.ExitCode.SOFTWARE;
                });
    }
}
