package io.waymark.platform.mongodb;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/** On a real MongoDB, a replica set of one; skipped where there is no Docker. */
@EnabledIf(value = "dockerIsHere", disabledReason = "No Docker here: nothing was checked on a real MongoDB")
class MongoTest extends Contracts {

    private static @Nullable MongoDBContainer server;

    static boolean dockerIsHere() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    @BeforeAll
    static void start() {
        server = new MongoDBContainer("mongo:8").withReplicaSet();
        server.start();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.stop();
        }
    }

    @Override
    protected String address() {
        if (server == null) {
            throw new IllegalStateException("Not started");
        }
        return server.getConnectionString();
    }
}
