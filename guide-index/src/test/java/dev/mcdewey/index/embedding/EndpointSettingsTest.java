package dev.mcdewey.index.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mcdewey.index.IndexContext;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class EndpointSettingsTest {

    private static final String[] WHOLE = {
        "provider=openai-compatible",
        "endpoint.url=https://models.example.com/v1",
        "endpoint.model=counting",
        "endpoint.dimensions=16"
    };

    private static EmbeddingSpec spec(String... more) {
        String[] properties = new String[WHOLE.length + more.length];
        System.arraycopy(WHOLE, 0, properties, 0, WHOLE.length);
        System.arraycopy(more, 0, properties, WHOLE.length, more.length);
        String[] named =
                Arrays.stream(properties).map(p -> "mcdewey.embedding." + p).toArray(String[]::new);
        try (AnnotationConfigApplicationContext context = IndexContext.with(EmbeddingConfiguration.class, named)) {
            return context.getBean(EmbeddingSpec.class);
        }
    }

    @Test
    void nameTheModelThatTheIndexRecords() {
        assertThat(spec()).isEqualTo(new EmbeddingSpec("openai-compatible:counting", 16, 512, "", ""));
        assertThat(spec("endpoint.max-tokens=8192").maxTokens()).isEqualTo(8192);
    }

    @ParameterizedTest
    @CsvSource({
        "endpoint.url=, url: set it to the endpoint's base address",
        "endpoint.model=, model: set it to the model's name",
        "endpoint.dimensions=0, dimensions: set it to the length of the model's vectors",
        "endpoint.dimensions=5000, 1 to 4096",
        "endpoint.max-tokens=0, max-tokens",
        "endpoint.batch-size=0, batch-size: set it to at least 1.",
        "endpoint.timeout=0s, timeout",
        "endpoint.max-retries=-1, max-retries",
        "endpoint.first-pause=0s, first-pause"
    })
    void areRefusedWithThePropertyAndWhatToSet(String property, String sentence) {
        assertThatThrownBy(() -> spec(property))
                .rootCause()
                .isInstanceOf(EmbeddingException.class)
                .hasMessageStartingWith(
                        "mcdewey.embedding.provider=openai-compatible needs mcdewey.embedding.endpoint.")
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:8080",
                "ftp://host/v1",
                "http://",
                "https://me:secret@host/v1",
                "https://h/v1?key=secret"
            })
    void refuseWhatIsNoAddressWithoutShowingIt(String url) {
        assertThatThrownBy(() -> spec("endpoint.url=" + url))
                .rootCause()
                .isInstanceOf(EmbeddingException.class)
                .hasMessageContaining("endpoint.url: set it to")
                .message()
                .doesNotContain("secret");
    }

    @Test
    void areNotLookedAtByOtherProviders() {
        assertThat(spec("endpoint.url=", "provider=none")).isEqualTo(EmbeddingSpec.NONE);
    }
}
