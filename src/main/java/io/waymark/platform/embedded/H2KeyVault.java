package io.waymark.platform.embedded;

import io.waymark.platform.privacy.KeyVault;
import io.waymark.shared.PersonId;
import java.security.SecureRandom;
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
import org.springframework.stereotype.Component;

/** Keeps the keys in a file of their own. Only the keys in use are held in memory. */
@Component
@Profile("embedded")
class H2KeyVault implements KeyVault {

    private static final int KEY_BYTES = 32;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();
    private final Map<PersonId, SecretKey> known = new ConcurrentHashMap<>();

    H2KeyVault(@Qualifier("keyDataSource") DataSource keys) {
        jdbc = JdbcClient.create(keys);
        jdbc.sql(
                        "create table if not exists person_key (person varchar(128) primary key, secret varbinary(64) not null)")
                .update();
    }

    @Override
    public SecretKey keyOf(PersonId person) {
        return find(person).orElseGet(() -> make(person));
    }

    @Override
    public Optional<SecretKey> find(PersonId person) {
        SecretKey held = known.get(person);
        if (held != null) {
            return Optional.of(held);
        }
        Optional<SecretKey> stored = jdbc.sql("select secret from person_key where person = ?")
                .param(person.value())
                .query(byte[].class)
                .optional()
                .map(secret -> new SecretKeySpec(secret, "AES"));
        stored.ifPresent(key -> known.put(person, key));
        return stored;
    }

    private SecretKey make(PersonId person) {
        byte[] secret = new byte[KEY_BYTES];
        random.nextBytes(secret);
        try {
            jdbc.sql("insert into person_key (person, secret) values (?, ?)")
                    .param(person.value())
                    .param(secret)
                    .update();
        } catch (DuplicateKeyException e) {
            // Somebody else made it in the same moment: theirs is the one that counts.
            return find(person).orElseThrow(() -> e);
        }
        SecretKey key = new SecretKeySpec(secret, "AES");
        known.put(person, key);
        return key;
    }
}
