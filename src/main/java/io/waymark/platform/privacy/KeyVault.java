package io.waymark.platform.privacy;

import io.waymark.shared.PersonId;
import java.util.Optional;
import javax.crypto.SecretKey;

/** Keeps one key a person, apart from everything the keys open. Destroying a key makes all that person's data unreadable. */
public interface KeyVault {

    /** The person's key, made and stored durably before it is returned if there is none yet. */
    SecretKey keyOf(PersonId person);

    /** The person's key, or empty if there never was one or it was destroyed. */
    Optional<SecretKey> find(PersonId person);
}
