package dev.mcdewey.ingest.refresh;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.scheduling.support.CronExpression;

/** Does what the program was started for: one refresh, refreshes by the clock, or a rollback. */
final class RefreshRunner implements ApplicationRunner, ExitCodeGenerator {

    /** As people say it, with the zone by which the schedule goes. */
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy, HH:mm:ss z", Locale.ENGLISH);

    private final RefreshProperties properties;
    private final ObjectProvider<RefreshRun> refresh;
    private final RollbackRun rollback;
    private final Clock clock;
    private ExitCode exitCode = ExitCode.FAILED;

    RefreshRunner(RefreshProperties properties, ObjectProvider<RefreshRun> refresh, RollbackRun rollback, Clock clock) {
        this.properties = properties;
        this.refresh = refresh;
        this.rollback = rollback;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        CronExpression schedule = properties.schedule();
        if (properties.action() == RefreshProperties.Action.ROLLBACK) {
            exitCode = rollback.run();
        } else if (schedule == null) {
            exitCode = refresh.getObject().run();
        } else {
            stayUp(schedule);
        }
    }

    /** Until the process is ended. What a refresh has not finished then, the next one does. */
    private void stayUp(CronExpression schedule) throws InterruptedException {
        RefreshRun run = refresh.getObject();
        ZonedDateTime next = schedule.next(now());
        while (next != null) {
            System.out.println("Next refresh: " + WORDS.format(next));
            Thread.sleep(Math.max(0, Duration.between(now(), next).toMillis()));
            exitCode = run.run();
            next = schedule.next(now());
        }
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(ZoneId.systemDefault());
    }

    @Override
    public int getExitCode() {
        return exitCode.number();
    }
}
