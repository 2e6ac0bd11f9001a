package dev.mcdewey.cli.run;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aPortInUseNamesTheOptionThatChoosesAnother() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(StartException.class)
                    .isThrownBy(() -> Ports.requireFree(socket.getLocalPort(), "--mcp-port"))
                    .withMessageStartingWith("Port " + socket.getLocalPort() + " cannot be used (")
                    .withMessageEndingWith("). Choose another with --mcp-port.");
        }
    }

    @Test
    void aFreePortStaysFree() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        Ports.requireFree(free, "--port");

        assertThatCode(() -> new ServerSocket(free).close()).doesNotThrowAnyException();
    }
}
