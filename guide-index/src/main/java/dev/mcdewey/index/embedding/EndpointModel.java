package dev.mcdewey.index.embedding;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.exception.RetriableException;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import dev.langchain4j.model.output.Response;
import dev.mcdewey.index.endpoint.Endpoint;
import dev.mcdewey.index.endpoint.EndpointFailure;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/**
 * A model behind an endpoint, asked again where its trouble may pass: batches as often as is set, and one text, which
 * is a question that somebody waits for, once. Its vectors are checked and normalised. Safe for use by several threads.
 */
final class EndpointModel implements EmbeddingModel {

    private static final Logger LOG = LoggerFactory.getLogger(EndpointModel.class);
    private static final double DOUBLED = 2;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final EndpointProperties endpoint;
    private final EndpointAnswer answer;
    private final EndpointFailure failure;
    private final EmbeddingModel model;
    private final RetryTemplate patient;
    private final RetryTemplate hasty;

    EndpointModel(EndpointProperties endpoint) {
        this.endpoint = endpoint;
        this.answer = new EndpointAnswer(endpoint);
        this.failure = new EndpointFailure(endpoint.told());
        this.model = client(endpoint);
        this.patient = retrying(endpoint.maxRetries());
        this.hasty = retrying(Math.min(1, endpoint.maxRetries()));
    }

    private static EmbeddingModel client(EndpointProperties endpoint) {
        return OpenAiEmbeddingModel.builder()
                .httpClientBuilder(Endpoint.http())
                .baseUrl(endpoint.url())
                .apiKey(endpoint.apiKey().isBlank() ? null : endpoint.apiKey())
                .modelName(endpoint.model())
                .dimensions(endpoint.sendDimensions() ? endpoint.dimensions() : null)
                .maxSegmentsPerBatch(endpoint.batchSize())
                .timeout(endpoint.timeout())
                .maxRetries(0)
                .build();
    }

    private RetryTemplate retrying(int times) {
        return new RetryTemplate(RetryPolicy.builder()
                .maxRetries(times)
                .delay(endpoint.firstPause())
                .multiplier(DOUBLED)
                .maxDelay(LONGEST_PAUSE)
                .predicate(EndpointModel::mayPass)
                .build());
    }

    /** Too many requests, an error of the server, no answer in time, a broken connection. */
    private static boolean mayPass(Throwable failed) {
        return EndpointFailure.find(failed, RetriableException.class).isPresent()
                || EndpointFailure.find(failed, IOException.class).isPresent();
    }

    @Override
    public Response<Embedding> embed(String question) {
        return Response.from(ask(hasty, List.of(TextSegment.from(question))).get(0));
    }

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> passages) {
        return Response.from(ask(patient, passages));
    }

    private List<Embedding> ask(RetryTemplate retrying, List<TextSegment> texts) {
        try {
            return answer.checked(retrying.execute(() -> logged(texts)), texts.size());
        } catch (RetryException e) {
            throw failed(e);
        }
    }

    /** Where the endpoint repeats the key, the sentence must do: causes are logged as they are. */
    private EmbeddingException failed(RetryException attempts) {
        int asked = attempts.getRetryCount() + 1;
        String sentence =
                failure.sentence(attempts.getLastException()) + (asked > 1 ? " It was asked " + asked + " times." : "");
        return failure.repeatsKey(attempts)
                ? new EmbeddingException(sentence)
                : new EmbeddingException(sentence, attempts);
    }

    private List<Embedding> logged(List<TextSegment> texts) {
        try {
            return model.embedAll(texts).content();
        } catch (RuntimeException e) {
            LOG.warn("{}", failure.sentence(e));
            throw e;
        }
    }

    @Override
    public int dimension() {
        return endpoint.dimensions();
    }

    @Override
    public String modelName() {
        return endpoint.model();
    }
}
