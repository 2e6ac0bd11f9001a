package dev.mcdewey.ingest.fetch.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "fec0::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "::127.0.0.1",
                "64:ff9b::10.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:0:1::1"
            })
    void asksNoInternalAddress(String address) {
        assertThatThrownBy(() -> new AddressGuard(List.of()).resolve(address))
                .isInstanceOf(UnknownHostException.class)
                .hasMessageContaining("an internal address")
                .hasMessageContaining("mcdewey.sources.allowed-addresses");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2a00:1450::1", "64:ff9b::8.8.8.8"})
    void asksTheRestOfTheWorld(String address) throws UnknownHostException {
        assertThat(new AddressGuard(List.of()).resolve(address)).containsExactly(InetAddress.getByName(address));
    }

    @Test
    void looksUpNamesBeforeItJudgesThem() {
        assertThatThrownBy(() -> new AddressGuard(List.of()).resolve("localhost"))
                .hasMessageContaining("localhost is at");
    }

    @Test
    void asksWhatIsAllowedAndNoMore() throws UnknownHostException {
        AddressGuard guard = new AddressGuard(List.of("10.1.0.0/16", "fd00:1::/32", "127.0.0.1"));
        assertThat(guard.permits(InetAddress.getByName("10.1.255.1"))).isTrue();
        assertThat(guard.permits(InetAddress.getByName("10.2.0.1"))).isFalse();
        assertThat(guard.permits(InetAddress.getByName("fd00:1::9"))).isTrue();
        assertThat(guard.permits(InetAddress.getByName("fd00:2::9"))).isFalse();
        assertThat(guard.permits(InetAddress.getLoopbackAddress())).isTrue();
        assertThat(guard.permits(InetAddress.getByName("127.0.0.2"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "10.0.0.0/33", "10.0.0.0/x", "", "999.1.1.1"})
    void saysHowARangeIsWritten(String text) {
        assertThatThrownBy(() -> new AddressGuard(List.of(text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Write it like 10.0.0.0/8");
    }
}
