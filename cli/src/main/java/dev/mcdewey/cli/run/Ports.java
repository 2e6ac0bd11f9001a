package dev.mcdewey.cli.run;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds out early whether a port can be had. */
public final class Ports {

    private Ports() {}

    /**
     * Checks that a port is free.
     *
     * @throws StartException if it is not; names the option that chooses another
     */
    public static void requireFree(int port, String option) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException | IllegalArgumentException e) {
            throw new StartException(
                    "Port " + port + " cannot be used (" + e.getMessage() + "). Choose another with " + option + ".",
                    e);
        }
    }
}
