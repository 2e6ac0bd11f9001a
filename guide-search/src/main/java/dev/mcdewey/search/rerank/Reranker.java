package dev.mcdewey.search.rerank;

import dev.langchain4j.data.segment.TextSegment;
import dev.mcdewey.index.endpoint.EndpointFailure;
import dev.mcdewey.index.guide.GuideChunk;
import dev.mcdewey.search.query.Question;
import dev.mcdewey.search.retrieval.FoundChunk;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Orders the best hits anew, away from the event loop and by no more threads and waiting questions than a few. */
public final class Reranker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Reranker.class);

    /** Behind each that is scored; who came later would be too late. */
    private static final int WAITING = 4;

    private final Scoring model;
    private final RerankerProperties settings;
    private final Scheduler scheduler;

    Reranker(Scoring model, RerankerProperties settings) {
        this.model = model;
        this.settings = settings;
        this.scheduler = Schedulers.newBoundedElastic(model.questionsAtOnce(), WAITING, "reranking", 60, true);
    }

    /** How many of the best hits are ordered anew, whatever page is asked for. */
    public int depth() {
        return settings.depth();
    }

    /**
     * The same hits as the model orders them; of equal ones, the first stays first. Each gets the score of the place
     * that it comes to, so that it can still be compared with all hits below.
     *
     * <p>Empty, and the reason in the log, where the model fails or is late.
     */
    public Mono<List<FoundChunk>> order(Question question, List<FoundChunk> best) {
        List<TextSegment> texts =
                best.stream().map(hit -> TextSegment.from(text(hit.chunk()))).toList();
        return Mono.fromCallable(() -> scores(texts, question.words()))
                .subscribeOn(scheduler)
                .timeout(settings.timeout())
                .flatMap(Mono::justOrEmpty)
                .map(scores -> ordered(best, scores))
                .onErrorResume(RejectedExecutionException.class, full -> told("too many questions wait for the model."))
                .onErrorResume(
                        TimeoutException.class,
                        late -> told(model + " did not answer within "
                                + settings.timeout().toMillis() + " ms."));
    }

    /** Never throws: what fails after a question has given up would be taken for a defect of ours. */
    private Optional<List<Double>> scores(List<TextSegment> texts, String question) {
        try {
            return Optional.of(model.scoreAll(texts, question).content());
        } catch (RuntimeException failed) {
            if (EndpointFailure.find(failed, InterruptedException.class).isEmpty()) {
                log(model.sentence(failed));
            }
            return Optional.empty();
        }
    }

    private static String text(GuideChunk chunk) {
        String headings = chunk.headings().isEmpty() ? "" : " › " + chunk.headings();
        return chunk.title() + headings + "\n\n" + chunk.text();
    }

    private static List<FoundChunk> ordered(List<FoundChunk> best, List<Double> scores) {
        List<Integer> order = IntStream.range(0, best.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> scores.get(i)).reversed())
                .toList();
        return IntStream.range(0, best.size())
                .mapToObj(place ->
                        best.get(order.get(place)).scored(best.get(place).score()))
                .toList();
    }

    private static Mono<List<FoundChunk>> told(String reason) {
        log(reason);
        return Mono.empty();
    }

    private static void log(String reason) {
        LOG.warn("The best hits were not reranked: {}", reason);
    }

    /** Who it asks and for how much, but no key: with these, the same hits come in the same order. */
    @Override
    public String toString() {
        return model + " for " + depth();
    }

    @Override
    public void close() {
        scheduler.dispose();
        model.close();
    }
}
