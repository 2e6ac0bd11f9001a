package dev.mcdewey.index.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.List;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Test;

class EndpointFailureTest extends EndpointBench {

    private static final String TWICE = "ENDPOINT_MAX_RETRIES=2";

    @Test
    void sendsTheKeyAndNeverShowsIt() {
        TextEmbedder embedder = embedder();
        server.reply(401, "Wrong key " + KEY);

        Throwable refusal = catchThrowable(() -> embedder.embedPassages(List.of("valve")));

        assertThat(refusal)
                .isInstanceOf(EmbeddingException.class)
                .hasMessageContainingAll("answered 401: Wrong key (the key)", "mcdewey.embedding.endpoint.api-key");
        assertThat(Throwables.getStackTrace(refusal)).doesNotContain(KEY);
        assertThat(server.asked()).singleElement().extracting("authorization").isEqualTo("Bearer " + KEY);
        assertThat(context.getBean(EndpointProperties.class).toString()).doesNotContain(KEY);
    }

    @Test
    void givesUpAfterSoManyTimes() {
        server.reply(429, "slower").reply(429, "slower").reply(429, "slower");

        TextEmbedder embedder = embedder(TWICE);

        assertThatThrownBy(() -> embedder.embedPassages(List.of("valve")))
                .isInstanceOf(EmbeddingException.class)
                .hasMessage("The embedding endpoint " + server.url()
                        + " (model counting) answered 429: slower. It was asked 3 times.");
        assertThat(server.asked()).hasSize(3);
    }

    @Test
    void asksAQuestionAgainOnlyOnce() {
        server.reply(500, "oops").reply(500, "oops").reply(500, "oops");
        TextEmbedder embedder = embedder();

        assertThatThrownBy(() -> embedder.embedQuery("valve")).hasMessageContainingAll("answered 500", "asked 2 times");
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void doesNotRepeatWhatIsRefused() {
        server.reply(400, "input too long");
        TextEmbedder embedder = embedder();

        assertThatThrownBy(() -> embedder.embedPassages(List.of("valve")))
                .hasMessageEndingWith("answered 400: input too long.");
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void saysThatTheEndpointIsSlow() {
        server.replyAfter(Duration.ofSeconds(5));
        TextEmbedder embedder = embedder("ENDPOINT_TIMEOUT=100ms", "ENDPOINT_MAX_RETRIES=0");

        assertThatThrownBy(() -> embedder.embedPassages(List.of("valve")))
                .hasMessageEndingWith("did not answer within 100 ms.");
    }

    @Test
    void saysThatTheEndpointIsDown() {
        TextEmbedder embedder = embedder(TWICE);
        server.close();

        assertThatThrownBy(() -> embedder.embedPassages(List.of("valve")))
                .isInstanceOf(EmbeddingException.class)
                .hasMessageContainingAll(
                        server.url(), "nobody listens there", "mcdewey.embedding.endpoint.url", "asked 3 times");
    }

    @Test
    void saysThatNobodyKnowsTheHost() {
        TextEmbedder embedder = embedder(TWICE, "ENDPOINT_URL=http://no-such-host.invalid/v1");

        assertThatThrownBy(() -> embedder.embedPassages(List.of("valve")))
                .hasMessageContaining("http://no-such-host.invalid/v1 (model counting) has a host that nobody knows.");
    }

    @Test
    void refusesVectorsOfAnotherLength() {
        TextEmbedder embedder = embedder("ENDPOINT_DIMENSIONS=384");

        assertThatThrownBy(() -> embedder.embedPassages(List.of("valve")))
                .hasMessageContainingAll(
                        "gave a vector of 16 dimensions",
                        "mcdewey.embedding.endpoint.dimensions is 384",
                        "Set it to 16, or name another model.");
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void refusesVectorsThatAreMissingOrPointNowhere() {
        String nowhere = "0,".repeat(15) + "0";
        server.reply(200, "{\"data\":[]}").reply(200, "{\"data\":[{\"index\":0,\"embedding\":[" + nowhere + "]}]}");
        TextEmbedder embedder = embedder();

        assertThatThrownBy(() -> embedder.embedPassages(List.of("valve")))
                .hasMessageContaining("0 vectors for 1 texts");
        assertThatThrownBy(() -> embedder.embedPassages(List.of("valve"))).hasMessageContaining("points nowhere");
    }

    @Test
    void saysThatTheAnswerIsNoneOfTheProtocol() {
        server.reply(200, "<html>Welcome</html>");
        TextEmbedder embedder = embedder("ENDPOINT_MAX_RETRIES=0");

        assertThatThrownBy(() -> embedder.embedPassages(List.of("valve")))
                .isInstanceOf(EmbeddingException.class)
                .hasMessageContaining(server.url());
    }
}
