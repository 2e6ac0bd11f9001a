package dev.mcdewey.ingest.report;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where reports go.
 *
 * @param folder gets the last report as JSON and its figures for Prometheus; beside the job's other files by default
 */
@ConfigurationProperties("mcdewey.report")
public record ReportProperties(
        @DefaultValue("./.mcdewey/reports") Path folder) {}
