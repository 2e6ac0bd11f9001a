package dev.mcdewey.ingest.patience;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.transport.TransportException;
import dev.mcdewey.index.client.PassingTrouble;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/** Asks again, after growing pauses, as long as the trouble is one that passes. */
public final class Patience {

    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);

    private static final double DOUBLED = 2;

    private final RetryTemplate template;
    private final PatienceProperties properties;

    /** An address at which nothing has ever answered is more likely wrong than out of order. */
    private volatile boolean answered;

    /** Makes patience of this measure. */
    public Patience(PatienceProperties properties) {
        this.properties = properties;
        this.template = new RetryTemplate(RetryPolicy.builder()
                .maxRetries(Long.MAX_VALUE)
                .timeout(properties.limit())
                .delay(properties.firstPause())
                .multiplier(DOUBLED)
                .maxDelay(properties.longestPause())
                .predicate(this::isWorthAnotherTry)
                .build());
    }

    /**
     * Asks until there is an answer.
     *
     * @throws IOException if the connection fails or nothing but trouble comes for too long
     */
    public <T> T ask(Question<T> question) throws IOException {
        try {
            T answer = template.execute(() -> logged(question));
            answered = true;
            return answer;
        } catch (RetryException e) {
            throw outOfPatience(e.getLastException());
        }
    }

    private static <T> T logged(Question<T> question) throws IOException {
        try {
            return question.ask();
        } catch (IOException | RuntimeException e) {
            LOG.warn("Elasticsearch could not do what it was asked: {}", e.toString());
            throw e;
        }
    }

    private IOException outOfPatience(Throwable last) {
        if (!isWorthAnotherTry(last)) {
            return asItIs(last);
        }
        return new OutOfPatienceException(
                "Elasticsearch was given " + properties.limit().toSeconds() + " seconds to recover, and did not: "
                        + last.getMessage(),
                last);
    }

    private static IOException asItIs(Throwable failure) {
        if (failure instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        return failure instanceof IOException io ? io : new IOException(failure);
    }

    private boolean isWorthAnotherTry(Throwable failure) {
        if (failure instanceof ElasticsearchException refusal) {
            answered = true;
            return PassingTrouble.isTold(refusal.status());
        }
        if (failure instanceof TransportException odd) {
            return PassingTrouble.isTold(odd.statusCode());
        }
        return answered && failure instanceof IOException && !(failure instanceof OutOfPatienceException);
    }

    /** What is asked, as often as need be; asking twice must do no harm. */
    @FunctionalInterface
    public interface Question<T> {

        /** Asks once. */
        T ask() throws IOException;
    }
}
