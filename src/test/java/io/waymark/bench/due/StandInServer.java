package io.waymark.bench.due;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** The stand-in in a process of its own, with indexes or as it is. Says where it listens, and ends when its input does. */
final class StandInServer {

    private StandInServer() {}

    public static void main(String[] args) throws IOException {
        MongoBackend backend = args[0].equals("indexed") ? new IndexedBackend() : new MemoryBackend();
        MongoServer server = new MongoServer(backend);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        System.out.println(Children.SAYS + server.getConnectionString());
        while (System.in.read() >= 0) {
            Thread.onSpinWait();
        }
        server.shutdownNow();
    }
}
