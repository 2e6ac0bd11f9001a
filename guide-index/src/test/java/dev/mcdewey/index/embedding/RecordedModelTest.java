package dev.mcdewey.index.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordedModelTest {

    private static final String ENDPOINT =
            "mcdewey.embedding.provider=openai-compatible, mcdewey.embedding.endpoint.model=";

    @Test
    void leadsBackToTheSettingsItWasMadeWith() {
        assertThat(new RecordedModel("none", 0).settings()).contains("mcdewey.embedding.provider=none");
        assertThat(new RecordedModel(InProcessModel.SPEC.model(), 384).settings())
                .contains("mcdewey.embedding.provider=in-process");
        assertThat(new RecordedModel(RecordedModel.ofEndpoint("maker/large:v2", ""), 1024).settings())
                .contains(ENDPOINT + "maker/large:v2, mcdewey.embedding.endpoint.dimensions=1024");
        assertThat(new RecordedModel(RecordedModel.ofEndpoint("e5", "passage: "), 8).settings())
                .contains(ENDPOINT + "e5, mcdewey.embedding.endpoint.dimensions=8,"
                        + " mcdewey.embedding.endpoint.passage-instruction='passage: '");
    }

    @Test
    void hasNoSettingsWhereThisVersionDoesNotKnowIt() {
        assertThat(new RecordedModel("model-of-another-age", 768).settings()).isEmpty();
    }
}
