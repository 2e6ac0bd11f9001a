package dev.mcdewey.ingest.refresh;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dev.mcdewey.index.embedding.EmbeddingSpec;
import dev.mcdewey.index.embedding.TextEmbedder;
import dev.mcdewey.index.embedding.TokenCounter;
import dev.mcdewey.index.generation.Generations;
import dev.mcdewey.index.generation.IndexProperties;
import dev.mcdewey.index.refresh.RefreshLog;
import dev.mcdewey.ingest.chunker.ChunkSettings;
import dev.mcdewey.ingest.chunker.Chunker;
import dev.mcdewey.ingest.fetch.SourceFetcher;
import dev.mcdewey.ingest.fetch.SourcesProperties;
import dev.mcdewey.ingest.gate.Gate;
import dev.mcdewey.ingest.gate.GateProperties;
import dev.mcdewey.ingest.lease.Leases;
import dev.mcdewey.ingest.parser.GuideParser;
import dev.mcdewey.ingest.patience.Patience;
import dev.mcdewey.ingest.report.Reports;
import dev.mcdewey.ingest.source.SourceReader;
import dev.mcdewey.ingest.writer.Bulk;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elasticsearch.client.RestClient;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** Puts a refresh together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({RefreshProperties.class, SourcesProperties.class})
@Import(CronConverter.class)
public class RefreshConfiguration {

    @Bean
    SourceReader sourceReader(RefreshProperties properties) {
        return new SourceReader(properties.maxFileBytes());
    }

    @Bean
    GuideParser guideParser(RefreshProperties properties) {
        return new GuideParser(properties.maxFileBytes());
    }

    @Bean
    RemoteSources remoteSources(SourcesProperties properties, RefreshProperties refresh, ElasticsearchClient client) {
        return new RemoteSources(new SourceFetcher(properties, refresh.progress()), client);
    }

    @Bean
    RefreshSteps refreshSteps(
            RefreshProperties properties,
            ElasticsearchClient client,
            Generations generations,
            RefreshLog log,
            Optional<TextEmbedder> embedder,
            SourceReader reader,
            GuideParser parser,
            Patience patience,
            Gate gate,
            RemoteSources sources,
            AsyncTaskExecutor cores) {
        RepetitionSurvey repetition = new RepetitionSurvey(reader, parser);
        Bulk bulk = new Bulk(client, patience);
        Clock clock = Clock.systemUTC();
        return new RefreshSteps(
                properties, client, bulk, generations, log, embedder, reader, repetition, gate, sources, cores, clock);
    }

    @Bean
    AsyncTaskExecutor cores() {
        ThreadPoolTaskExecutor cores = new ThreadPoolTaskExecutor();
        cores.setCorePoolSize(Runtime.getRuntime().availableProcessors());
        cores.setThreadNamePrefix("parse-");
        return cores;
    }

    @Bean
    RefreshJob refreshJob(
            RefreshProperties properties,
            JobRepository repository,
            RefreshSteps steps,
            EmbeddingSpec embedding,
            TokenCounter tokens,
            SourceReader reader,
            GuideParser parser,
            AsyncTaskExecutor executor,
            ObservationRegistry observations) {
        Chunker chunker =
                new Chunker(tokens::countUpTo, new ChunkSettings(properties.chunkTokens(), embedding.maxTokens()));
        FileProcessor processor = new FileProcessor(reader, parser, chunker, new Headroom(properties.maxFileBytes()));
        int cores = Runtime.getRuntime().availableProcessors();
        Parts parts = Parts.of(cores, properties.filesPerCommit(), !embedding.equals(EmbeddingSpec.NONE));
        return new RefreshJob(repository, steps, processor, executor, parts, observations);
    }

    /** Made when there is one to run: a rollback reads no library. */
    @Bean
    @Lazy
    RefreshRun refreshRun(
            RefreshJob job,
            RefreshSteps steps,
            JobOperator operator,
            JobRepository repository,
            Leases leases,
            Reports reports,
            RefreshProperties properties,
            IndexProperties names,
            RestClient http) {
        JobHistory history = new JobHistory(repository, operator, server(http) + "/" + names.prefix());
        return new RefreshRun(
                job, steps, operator, history, leases, reports, properties, server(http), Clock.systemUTC());
    }

    @Bean
    RefreshRunner refreshRunner(
            RefreshProperties properties,
            ObjectProvider<RefreshRun> refresh,
            Generations generations,
            RefreshLog log,
            Leases leases,
            GateProperties gate,
            RestClient http) {
        properties.requireForOnce(gate.forced(), "mcdewey.gate.forced");
        RollbackRun rollback = new RollbackRun(generations, log, leases, server(http), Clock.systemUTC());
        return new RefreshRunner(properties, refresh, rollback, Clock.systemUTC());
    }

    private static String server(RestClient http) {
        return http.getNodes().stream().map(node -> node.getHost().toURI()).collect(Collectors.joining(", "));
    }
}
