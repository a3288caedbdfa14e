package io.waymark.platform.embedded;

import io.waymark.platform.privacy.KeyVault;
import io.waymark.shared.PersonId;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the keys in a file of their own. Only the keys in use are held in memory. */
@Component
@Profile("embedded")
class H2KeyVault implements KeyVault {

    private static final int KEY_BYTES = 32;

    /** Stands where a key was. */
    private static final byte[] DESTROYED = {};

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SecureRandom random = new SecureRandom();
    private final Map<PersonId, SecretKey> known = new ConcurrentHashMap<>();

    H2KeyVault(@Qualifier("keyDataSource") DataSource keys) {
        jdbc = JdbcClient.create(keys);
        transaction = new TransactionTemplate(new JdbcTransactionManager(keys));
        jdbc.sql(
                        "create table if not exists person_key (person varchar(128) primary key, secret varbinary(64) not null)")
                .update();
    }

    @Override
    public SecretKey keyOf(PersonId person) {
        return find(person).orElseGet(() -> make(person));
    }

    /** One transaction instead of one for each. Nothing is held on to before it is stored. */
    @Override
    public void make(Collection<PersonId> people) {
        try {
            transaction.executeWithoutResult(
                    all -> people.forEach(person -> jdbc.sql("insert into person_key (person, secret) select ?, ?"
                                    + " where not exists (select 1 from person_key where person = ?)")
                            .params(person.value(), secret(), person.value())
                            .update()));
        } catch (DuplicateKeyException e) {
            // Somebody else made one of them in the same moment.
            people.forEach(this::keyOf);
        }
    }

    private byte[] secret() {
        byte[] secret = new byte[KEY_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    @Override
    public Optional<SecretKey> find(PersonId person) {
        SecretKey held = known.get(person);
        return held != null ? Optional.of(held) : load(person);
    }

    @Override
    public synchronized void destroy(PersonId person) {
        jdbc.sql("merge into person_key (person, secret) key (person) values (?, ?)")
                .param(person.value())
                .param(DESTROYED)
                .update();
        known.remove(person);
    }

    /** Not while one is being destroyed, lest it be held on to. */
    private synchronized Optional<SecretKey> load(PersonId person) {
        Optional<SecretKey> stored =
                stored(person).filter(secret -> secret.length > 0).map(H2KeyVault::key);
        stored.ifPresent(key -> known.put(person, key));
        return stored;
    }

    private synchronized SecretKey make(PersonId person) {
        byte[] secret = secret();
        try {
            jdbc.sql("insert into person_key (person, secret) values (?, ?)")
                    .param(person.value())
                    .param(secret)
                    .update();
        } catch (DuplicateKeyException e) {
            // Somebody else made it in the same moment, and theirs counts; or it was destroyed, and this one opens
            // nothing.
            return load(person).orElseGet(() -> key(secret));
        }
        known.put(person, key(secret));
        return key(secret);
    }

    private Optional<byte[]> stored(PersonId person) {
        return jdbc.sql("select secret from person_key where person = ?")
                .param(person.value())
                .query(byte[].class)
                .optional();
    }

    private static SecretKey key(byte[] secret) {
        return new SecretKeySpec(secret, "AES");
    }
}
