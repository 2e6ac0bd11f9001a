package dev.mcdewey.api;

import org.junit.jupiter.api.Test;

class SmokeTest {
    @Test
    void stays() throws Exception {
        System.out.println("ADDRESS " + RunningService.get().address());
        java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/address"), RunningService.get().address());
        Thread.sleep(3_600_000);
    }
}
