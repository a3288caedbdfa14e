package io.waymark.platform.store;

import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/** MongoDB itself, a replica set of one in a container, started once a run. */
final class MongoDbContainer {
    static final String IS_THERE = "io.waymark.platform.store.MongoDbContainer#isThere";
    static final String IS_NOT = "No Docker: this run proves nothing about MongoDB itself, only about its stand-in";

    private static @Nullable MongoDBContainer container;

    private MongoDbContainer() {}

    static boolean isThere() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    static synchronized StoreUnderTest start() {
        if (container == null) {
            container = new MongoDBContainer("mongo:8").withReplicaSet();
            container.start();
        }
        return new MongoStore(container.getConnectionString(), () -> {});
    }
}
