package dev.mcdewey.index.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.embedding.Embedding;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EndpointTest extends EndpointBench {

    private float[] normalised(String text) {
        Embedding vector = Embedding.from(server.vector(text));
        vector.normalize();
        return vector.vector();
    }

    @Test
    void embedsPassagesInBatchesAndKeepsTheirOrder() {
        List<String> passages =
                IntStream.range(0, 10).mapToObj(i -> "step " + i + " of ten").toList();

        List<float[]> vectors = embedder("ENDPOINT_BATCH_SIZE=3").embedPassages(passages);

        assertThat(vectors)
                .usingRecursiveComparison()
                .isEqualTo(passages.stream().map(this::normalised).toList());
        assertThat(server.asked()).extracting(asked -> asked.texts().size()).containsExactly(3, 3, 3, 1);
        assertThat(server.asked())
                .allSatisfy(asked ->
                        assertThat(asked.body().get("model").asString()).isEqualTo("counting"));
    }

    @Test
    void putsInstructionsInFront() {
        TextEmbedder embedder =
                embedder("ENDPOINT_QUERY_INSTRUCTION=query: ", "ENDPOINT_PASSAGE_INSTRUCTION=passage: ");

        embedder.embedQuery("valve");
        embedder.embedPassages(List.of("The valve."));

        assertThat(server.asked())
                .flatExtracting(EmbeddingServer.Asked::texts)
                .containsExactly("query: valve", "passage: The valve.");
        assertThat(embedder.spec().model()).isEqualTo("openai-compatible:counting after 'passage: '");
    }

    @Test
    void asksForALengthOnlyWhereItIsSet() {
        embedder().embedQuery("valve");
        embedder("ENDPOINT_SEND_DIMENSIONS=true").embedQuery("valve");

        assertThat(server.asked())
                .extracting(asked -> asked.body().path("dimensions").asInt(0))
                .containsExactly(0, 16);
    }

    @Test
    void sendsNoKeyWhereThereIsNone() {
        embedder("ENDPOINT_API_KEY=").embedQuery("valve");

        assertThat(server.asked()).singleElement().extracting("authorization").isNull();
    }

    @Test
    void asksAgainWhereTheTroubleMayPass() {
        server.reply(429, "slower").reply(503, "loading").replyAfter(Duration.ofSeconds(5));

        assertThat(embedder("ENDPOINT_TIMEOUT=300ms").embedPassages(List.of("valve")))
                .singleElement()
                .isEqualTo(normalised("valve"));
        assertThat(server.asked()).hasSize(4);
    }
}
