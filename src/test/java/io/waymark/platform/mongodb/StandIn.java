package io.waymark.platform.mongodb;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** The stand-in: speaks MongoDB's protocol over TCP, keeps everything in memory, and is not MongoDB. */
final class StandIn implements AutoCloseable {

    private final MongoServer server = new MongoServer(new MemoryBackend());

    StandIn() {
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    String address() {
        return server.getConnectionString();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
