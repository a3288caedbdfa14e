package io.waymark.platform.store;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/** MongoDB itself, a replica set of one in a container, started once a run. */
final class MongoDbContainer {
    private static @Nullable MongoDBContainer container;

    private MongoDbContainer() {}

    static synchronized StoreUnderTest start() {
        Assumptions.assumeTrue(
                DockerClientFactory.instance().isDockerAvailable(),
                "No Docker here: against MongoDB itself this is not proven by this run");
        if (container == null) {
            container = new MongoDBContainer("mongo:8").withReplicaSet();
            container.start();
        }
        return new MongoStore(container.getConnectionString(), () -> {});
    }
}
