package io.waymark.platform.mongodb;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.waymark.shared.PersonId;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class MongoKeyVaultTest {

    private static final PersonId MIRA = new PersonId("mira");

    private final AtomicLong time = new AtomicLong();

    @Test
    void otherNodesForgetADestroyedKeySoon() {
        try (StandIn server = new StandIn();
                MongoClient client = MongoClients.create(server.address())) {
            MongoDatabase database = client.getDatabase("keys");
            MongoKeyVault one = new MongoKeyVault(database, time::get);
            MongoKeyVault other = new MongoKeyVault(database, time::get);
            one.keyOf(MIRA);
            assertThat(other.find(MIRA)).isPresent();
            one.destroy(MIRA);
            assertThat(one.find(MIRA)).isEmpty();
            time.addAndGet(MongoKeyVault.HELD.plus(Duration.ofNanos(1)).toNanos());
            assertThat(other.find(MIRA)).isEmpty();
        }
    }

    @Test
    void keysLieInADatabaseOfTheirOwn() {
        try (StandIn server = new StandIn();
                MongoClient client = MongoClients.create(server.address())) {
            new MongoKeyVault(client, client.getDatabase("waymark")).keyOf(MIRA);
            assertThat(client.listDatabaseNames()).contains("waymark-keys").doesNotContain("waymark");
        }
    }
}
