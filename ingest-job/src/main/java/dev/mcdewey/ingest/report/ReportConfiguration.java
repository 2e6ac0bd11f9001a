package dev.mcdewey.ingest.report;

import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler.IgnoredMeters;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Provides reports. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReportProperties.class)
public class ReportConfiguration {

    /** Taking a file from the queue is no reading, and waiting for a job to be launched is waiting for its end. */
    @Bean
    PrometheusMeterRegistry meters() {
        PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        meters.config()
                .meterFilter(MeterFilter.denyNameStartsWith("spring.batch.item.read"))
                .meterFilter(MeterFilter.denyNameStartsWith("spring.batch.job.launch"))
                .meterFilter(MeterFilter.ignoreTags("spring.batch.step.type"));
        return meters;
    }

    /** What Spring Batch measures of jobs, steps and files goes to the same meters. */
    @Bean
    ObservationRegistry observations(PrometheusMeterRegistry registry) {
        ObservationRegistry observations = ObservationRegistry.create();
        observations
                .observationConfig()
                .observationHandler(new DefaultMeterObservationHandler(registry, IgnoredMeters.LONG_TASK_TIMER));
        return observations;
    }

    @Bean
    Reports reports(ReportProperties properties, PrometheusMeterRegistry registry) {
        return new Reports(properties.folder(), new RefreshMetrics(registry));
    }
}
