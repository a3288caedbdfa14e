package io.waymark.platform.embedded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.waymark.platform.mongo.Generations;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Read models in memory, behind a stand-in that speaks MongoDB's protocol on a port of this machine alone. */
@Configuration(proxyBeanMethods = false)
@Profile("embedded")
class EmbeddedReadModels {

    @Bean(destroyMethod = "shutdownNow")
    MongoServer readModelServer() {
        MongoServer server = new MongoServer(new MemoryBackend());
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        return server;
    }

    @Bean
    MongoClient readModelClient(MongoServer server) {
        return MongoClients.create(server.getConnectionString());
    }

    @Bean
    MongoDatabase readModelDatabase(MongoClient client) {
        return client.getDatabase("waymark");
    }

    @Bean
    Generations generations(MongoDatabase database) {
        return new Generations(database, true);
    }
}
