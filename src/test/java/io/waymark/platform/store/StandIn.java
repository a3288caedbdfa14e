package io.waymark.platform.store;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** The stand-in, in memory. It is not MongoDB, and keeps nothing. */
final class StandIn {
    private StandIn() {}

    static StoreUnderTest start() {
        MongoServer server = new MongoServer(new MemoryBackend());
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        return new MongoStore(server.getConnectionString(), server::shutdownNow);
    }
}
