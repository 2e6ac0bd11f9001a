package dev.mcdewey.ingest;

import dev.mcdewey.index.GuideIndexConfiguration;
import dev.mcdewey.ingest.gate.GateConfiguration;
import dev.mcdewey.ingest.lease.HistoryClaim;
import dev.mcdewey.ingest.lease.LeaseConfiguration;
import dev.mcdewey.ingest.patience.PatienceConfiguration;
import dev.mcdewey.ingest.refresh.FailureSentence;
import dev.mcdewey.ingest.refresh.RefreshConfiguration;
import dev.mcdewey.ingest.report.ReportConfiguration;
import java.io.IOException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Refreshes the library once or by the clock, or returns to what was before. Exit code 0: all is indexed; 3: files were quarantined; 1: nothing was published. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    GuideIndexConfiguration.class,
    PatienceConfiguration.class,
    LeaseConfiguration.class,
    GateConfiguration.class,
    ReportConfiguration.class,
    RefreshConfiguration.class
})
public class IngestApplication {

    /** Runs one refresh and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs one refresh; its exit code. */
    static int run(String... args) {
        try (HistoryClaim history = new HistoryClaim()) {
            SpringApplication application = new SpringApplication(IngestApplication.class);
            application.addInitializers(history);
            return SpringApplication.exit(application.run(args));
        } catch (IOException | RuntimeException e) {
            // Spring Boot has logged it, but the log is a file that nobody may think of.
            System.err.println(FailureSentence.ofStart(e));
            return 1;
        }
    }
}
