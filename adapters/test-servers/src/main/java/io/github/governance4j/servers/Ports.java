package io.github.governance4j.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Free ports below those that the system gives to outgoing connections.
 *
 * <p>A server that is killed and started again keeps its port. Taken from the system's own range, a client that tries again in between
 * could be given that very port, and would then block the server or even speak to itself.
 */
final class Ports {
    private static final int FIRST = 15_000;
    private static final int PAST = 32_000;

    private Ports() {}

    static int free() {
        for (int tries = 0; tries < 200; tries++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, PAST);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                // Taken: try another.
            }
        }
        throw new ServerFailedException("no free port from " + FIRST + " to " + PAST, null);
    }
}
