package io.waymark.platform.mongodb;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOptions;
import io.waymark.platform.privacy.KeyVault;
import io.waymark.shared.PersonId;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Keeps the keys in a database of their own, so that a copy of the first alone tells nobody's name. A key that is destroyed is
 * gone from this node at once, and from the others within {@link #HELD}: each node holds the keys it uses in memory that long.
 */
@Component
@Profile("mongodb")
class MongoKeyVault implements KeyVault {

    static final String COLLECTION = "person_key";

    static final Duration HELD = Duration.ofSeconds(30);

    private static final int KEY_BYTES = 32;
    private static final String ID = "_id";
    private static final String SECRET = "secret";

    /** A key in memory, and when, by {@link System#nanoTime}, it was read. */
    private record Held(SecretKey key, long read) {}

    private final MongoCollection<Document> keys;
    private final LongSupplier nanoTime;
    private final SecureRandom random = new SecureRandom();
    private final Map<PersonId, Held> known = new ConcurrentHashMap<>();

    @Autowired
    MongoKeyVault(MongoClient client, MongoDatabase database) {
        this(client.getDatabase(databaseOf(database.getName())), System::nanoTime);
    }

    MongoKeyVault(MongoDatabase keyDatabase, LongSupplier nanoTime) {
        this.keys = keyDatabase.getCollection(COLLECTION).withWriteConcern(WriteConcern.MAJORITY);
        this.nanoTime = nanoTime;
    }

    /** The keys that belong to the database of that name. */
    static String databaseOf(String name) {
        return name + "-keys";
    }

    @Override
    public SecretKey keyOf(PersonId person) {
        return find(person).orElseGet(() -> make(person));
    }

    /** One write for many; of those that are there already, or were destroyed, what is stored counts. */
    @Override
    public void make(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return;
        }
        List<Document> fresh = people.stream().map(this::fresh).toList();
        Inserts.won(() -> keys.insertMany(fresh, new InsertManyOptions().ordered(false)));
    }

    private Document fresh(PersonId person) {
        return new Document(ID, person.value()).append(SECRET, new Binary(secret()));
    }

    private byte[] secret() {
        byte[] secret = new byte[KEY_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    @Override
    public Optional<SecretKey> find(PersonId person) {
        Held held = known.get(person);
        if (held == null || nanoTime.getAsLong() - held.read() > HELD.toNanos()) {
            // Not while it is being destroyed, lest it be held on to.
            held = known.compute(person, (id, before) -> load(id));
        }
        return Optional.ofNullable(held).map(Held::key);
    }

    @Override
    public void destroy(PersonId person) {
        known.compute(person, (id, before) -> {
            while (!Inserts.won(() -> mark(id))) {
                // Another node has made a key in the same moment: that one goes too.
                Thread.onSpinWait();
            }
            return null;
        });
    }

    private void mark(PersonId person) {
        keys.replaceOne(eq(ID, person.value()), new Document(ID, person.value()), new ReplaceOptions().upsert(true));
    }

    private @Nullable Held load(PersonId person) {
        long now = nanoTime.getAsLong();
        Document stored = keys.find(eq(ID, person.value())).first();
        // A document without a secret stands where a key was.
        Binary secret = stored == null ? null : stored.get(SECRET, Binary.class);
        return secret == null ? null : new Held(new SecretKeySpec(secret.getData(), "AES"), now);
    }

    private SecretKey make(PersonId person) {
        byte[] secret = secret();
        Inserts.won(() -> keys.insertOne(new Document(ID, person.value()).append(SECRET, new Binary(secret))));
        // What is stored counts, whoever made it. If the key was destroyed, this one is kept nowhere and opens nothing.
        return find(person).orElseGet(() -> new SecretKeySpec(secret, "AES"));
    }
}
