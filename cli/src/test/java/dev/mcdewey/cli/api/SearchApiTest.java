package dev.mcdewey.cli.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.mcdewey.cli.OneAnswerServer;
import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchApiTest {

    @ParameterizedTest
    @ValueSource(strings = {"<html>It works</html>", "", "[]", "3", "{\"vendors\":"})
    void whatIsNotAJsonObjectIsNotTheApi(String body) {
        try (OneAnswerServer api = OneAnswerServer.answering(200, "text/html", body)) {
            assertThatExceptionOfType(ApiException.class)
                    .isThrownBy(() -> new SearchApi(api.url()).library())
                    .withMessage(api.url() + " is not a McDewey search API: it answered 200 without JSON");
        }
    }

    @Test
    void anErrorWithoutDetailShowsItsTitle() {
        try (OneAnswerServer api =
                OneAnswerServer.answering(503, "application/problem+json", "{\"title\":\"Unavailable\"}")) {
            assertThatExceptionOfType(ApiException.class)
                    .isThrownBy(() -> new SearchApi(api.url()).library())
                    .withMessage(api.url() + " answered 503: Unavailable");
        }
    }

    @Test
    void nothingListeningSaysHowToStartIt() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> new SearchApi("http://127.0.0.1:" + free).library())
                .withMessage("nothing answers at http://127.0.0.1:" + free
                        + ": start it with ./mcdewey up, or name another with --url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:8080", "ftp://localhost", "not an address", "http://"})
    void whatIsNoAddressIsCalledSo(String address) {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> new SearchApi(address).library())
                .satisfies(e -> assertThat(e.getMessage()).contains("is not an address such as http://127.0.0.1:8080"));
    }
}
