package dev.mcdewey.cli;

import dev.mcdewey.cli.api.ApiException;
import dev.mcdewey.cli.eval.JudgementsException;
import dev.mcdewey.cli.run.StartException;

/** What a user is told of a failure. */
final class Failure {

    private Failure() {}

    /** Our own failures are sentences already; of others the kind matters too. */
    static String sentence(Throwable failure) {
        boolean ours = failure instanceof StartException
                || failure instanceof ApiException
                || failure instanceof JudgementsException;
        return ours ? String.valueOf(failure.getMessage()) : failure.toString();
    }
}
