package dev.mcdewey.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class OutageTest {

    private final RunningService service = RunningService.get();

    @Test
    void saysThatTheLibraryIsAwayAndRecoversByItself() {
        service.stopElasticsearch();
        try {
            answersUnavailable();
        } finally {
            service.startElasticsearchAgain();
        }
        Awaitility.await().atMost(Duration.ofMinutes(2)).untilAsserted(this::answersAgain);
    }

    private void answersUnavailable() {
        ask("/api/v1/search?q=pump")
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .valueEquals("Retry-After", "5")
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).doesNotContain("Exception", "127.0.0.1"));
        ask("/library").expectStatus().isEqualTo(503).expectHeader().contentTypeCompatibleWith(MediaType.TEXT_HTML);
        ask("/actuator/health").expectStatus().isEqualTo(503);
        ask("/actuator/health/liveness").expectStatus().isOk();
    }

    private void answersAgain() {
        ask("/actuator/health").expectStatus().isOk();
        ask("/api/v1/search?q=pump").expectStatus().isOk();
    }

    private WebTestClient.ResponseSpec ask(String address) {
        return service.client()
                .get()
                .uri(address)
                .header("Accept", "text/html,*/*;q=0.8")
                .exchange();
    }
}
