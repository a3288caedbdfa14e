package io.waymark.platform.privacy;

import io.waymark.shared.PersonId;
import java.util.Collection;
import java.util.Optional;
import javax.crypto.SecretKey;

/** Keeps one key a person, apart from everything the keys open. Destroying a key makes all that person's data unreadable. */
public interface KeyVault {

    /**
     * The person's key, made and stored durably before it is returned if there is none yet. Once it was destroyed, a key that is kept
     * nowhere, another each time: there must never be a second one, for it would not open what the first has sealed.
     */
    SecretKey keyOf(PersonId person);

    /**
     * Makes keys for many people at once, for those who never had one: the same as asking for each, in less time.
     */
    default void make(Collection<PersonId> people) {
        people.forEach(this::keyOf);
    }

    /** The person's key, or empty if there never was one or it was destroyed. */
    Optional<SecretKey> find(PersonId person);

    /** Destroys the person's key, for good, and remembers that it did. A person who never had one gets none any more. */
    void destroy(PersonId person);
}
