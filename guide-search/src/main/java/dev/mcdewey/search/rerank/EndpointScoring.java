package dev.mcdewey.search.rerank;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpMethod;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.model.output.Response;
import dev.mcdewey.index.endpoint.Endpoint;
import dev.mcdewey.index.endpoint.EndpointFailure;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A model behind the reranking protocol that Jina, Cohere and others share. It is asked once: somebody waits. */
final class EndpointScoring implements Scoring {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Threads only wait for the endpoint; more of them would be more than most endpoints take at once. */
    private static final int AT_ONCE = 8;

    private final RerankerProperties endpoint;
    private final EndpointFailure failure;
    private final HttpClient http;

    private record Asked(
            String model,
            String query,
            List<String> documents,
            @JsonProperty("top_n") int wanted) {}

    private record Answer(@Nullable List<Result> results) {}

    private record Result(
            @Nullable Integer index,
            @JsonProperty("relevance_score") @Nullable Double score) {}

    EndpointScoring(RerankerProperties endpoint) {
        this.endpoint = endpoint;
        this.failure = new EndpointFailure(endpoint.endpoint());
        this.http = Endpoint.http()
                .connectTimeout(endpoint.timeout())
                .readTimeout(endpoint.timeout())
                .build();
    }

    /** A score for each passage; higher is better. Fails as the client does, or where the answer lacks any of them. */
    @Override
    public Response<List<Double>> scoreAll(List<TextSegment> passages, String question) {
        List<String> texts = passages.stream().map(TextSegment::text).toList();
        String body = JSON.writeValueAsString(new Asked(endpoint.model(), question, texts, texts.size()));
        Answer answer = JSON.readValue(http.execute(request(body)).body(), Answer.class);
        return Response.from(scores(answer.results() == null ? List.of() : answer.results(), texts.size()));
    }

    private HttpRequest request(String body) {
        HttpRequest.Builder request = HttpRequest.builder()
                .method(HttpMethod.POST)
                .url(endpoint.url(), "/rerank")
                .addHeader("Content-Type", "application/json")
                .addHeader("Accept", "application/json")
                .body(body);
        return (endpoint.apiKey().isBlank()
                        ? request
                        : request.addHeader("Authorization", "Bearer " + endpoint.apiKey()))
                .build();
    }

    /** By the number of the passage: results come in the order of their scores. */
    private static List<Double> scores(List<Result> results, int passages) {
        @Nullable Double[] scores = new @Nullable Double[passages];
        for (Result result : results) {
            Integer index = result.index();
            if (index == null || index < 0 || index >= passages) {
                throw new IllegalStateException("it scored passage " + index + " of " + passages);
            }
            scores[index] = result.score();
        }
        long scored = Arrays.stream(scores)
                .filter(score -> score != null && Double.isFinite(score))
                .count();
        if (results.size() != passages || scored != passages) {
            throw new IllegalStateException("it gave " + scored + " scores for " + passages + " passages");
        }
        return Arrays.stream(scores).map(Double::valueOf).toList();
    }

    @Override
    public int questionsAtOnce() {
        return AT_ONCE;
    }

    @Override
    public String sentence(RuntimeException failed) {
        return failure.sentence(failed);
    }

    @Override
    public String toString() {
        return endpoint.endpoint().toString();
    }

    /** Connections end by themselves. */
    @Override
    public void close() {}
}
