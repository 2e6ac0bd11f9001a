package dev.mcdewey.ingest.refresh;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Tells the account how long each step took. */
final class StepTime implements StepExecutionListener {

    private final Account account;

    StepTime(Account account) {
        this.account = account;
    }

    /** Spring Batch keeps times without their zone, which is the system's. */
    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        LocalDateTime start = step.getStartTime();
        if (start != null) {
            account.took(step.getStepName(), Duration.between(start, LocalDateTime.now(ZoneId.systemDefault())));
        }
        return step.getExitStatus();
    }
}
