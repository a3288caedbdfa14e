package io.waymark.platform.mongodb;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/**
 * The stand-in in a process of its own, on the port that is given, so that several nodes or a packaged jar can be tried on it by
 * hand. It says so in one line and ends when its input does. Nothing is kept.
 */
final class StandInProcess {

    private StandInProcess() {}

    public static void main(String[] arguments) throws IOException {
        MongoServer server = new MongoServer(new MemoryBackend());
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])));
        System.out.println("The stand-in, which is not MongoDB, listens at " + server.getConnectionString());
        while (System.in.read() >= 0) {
            Thread.onSpinWait();
        }
        server.shutdownNow();
    }
}
