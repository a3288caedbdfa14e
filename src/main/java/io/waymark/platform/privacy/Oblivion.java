package io.waymark.platform.privacy;

import io.waymark.shared.PersonId;
import org.springframework.stereotype.Component;

/** Makes what is sealed with somebody's key unreadable, for good, wherever it lies: the key itself stays with the platform. */
@Component
public class Oblivion {

    private final KeyVault vault;

    Oblivion(KeyVault vault) {
        this.vault = vault;
    }

    /** Again is nothing. */
    public void forget(PersonId person) {
        vault.destroy(person);
    }
}
