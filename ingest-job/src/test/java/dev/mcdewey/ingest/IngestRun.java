package dev.mcdewey.ingest;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * One run of the job as its program does it.
 *
 * @param exitCode what the process would end with
 * @param out what it printed
 * @param errors what it printed as errors
 */
record IngestRun(int exitCode, String out, String errors) {

    static IngestRun with(String... arguments) {
        PrintStream usualOut = System.out;
        PrintStream usualErrors = System.err;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
            int exitCode = IngestApplication.run(arguments);
            return new IngestRun(
                    exitCode, out.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(usualOut);
            System.setErr(usualErrors);
        }
    }
}
