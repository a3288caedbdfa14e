package io.waymark.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.shared.PersonId;
import io.waymark.support.AtOnce;
import java.util.Arrays;
import java.util.List;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What every vault must do. An engine's test says how to open it on a store of the test's own, and how to leave it. */
public abstract class KeyVaultContract {

    private static final int ROUNDS = 10;
    private static final int THREADS = 8;
    private static final PersonId MIRA = new PersonId("mira");
    private static final PersonId SALMA = new PersonId("salma");

    /** Opens the store once more, as another node does: empty the first time, with all that was written after that. */
    protected abstract KeyVault open();

    /** Lets go of the store as all processes do that end. */
    protected abstract void close();

    @AfterEach
    void end() {
        close();
    }

    @Test
    void everybodyHasOneKeyOfTheirOwn() {
        KeyVault vault = open();
        assertThat(vault.find(MIRA)).isEmpty();
        SecretKey key = vault.keyOf(MIRA);
        assertThat(key.getEncoded()).hasSize(32);
        assertThat(vault.keyOf(MIRA)).isEqualTo(key);
        assertThat(vault.find(MIRA)).contains(key);
        assertThat(vault.keyOf(SALMA)).isNotEqualTo(key);
    }

    @Test
    void itIsThereAfterReopening() {
        SecretKey key = open().keyOf(MIRA);
        close();
        KeyVault reopened = open();
        assertThat(reopened.find(MIRA)).contains(key);
        assertThat(reopened.keyOf(MIRA)).isEqualTo(key);
    }

    @Test
    void otherNodesHaveTheSame() {
        KeyVault one = open();
        KeyVault other = open();
        SecretKey key = one.keyOf(MIRA);
        assertThat(other.find(MIRA)).contains(key);
        assertThat(other.keyOf(MIRA)).isEqualTo(key);
    }

    @Test
    void ofManyWhoMakeItAtOnceAllHaveTheSame() {
        List<KeyVault> nodes = List.of(open(), open());
        for (int round = 0; round < ROUNDS; round++) {
            PersonId person = new PersonId("p-" + round);
            List<SecretKey> keys =
                    AtOnce.times(THREADS, thread -> nodes.get(thread % 2).keyOf(person));
            assertThat(keys).containsOnly(open().find(person).orElseThrow());
        }
    }

    @Test
    void manyMadeAtOnceAreLikeOthersAndLeaveThoseAloneThatAreThere() {
        KeyVault vault = open();
        SecretKey key = vault.keyOf(MIRA);
        PersonId gone = new PersonId("p-gone");
        vault.destroy(gone);

        vault.make(List.of(SALMA, MIRA, gone));

        SecretKey made = vault.find(SALMA).orElseThrow();
        assertThat(made.getEncoded()).hasSize(32);
        assertThat(open().find(SALMA)).contains(made);
        assertThat(vault.keyOf(SALMA)).isEqualTo(made);
        assertThat(vault.keyOf(MIRA)).isEqualTo(key);
        assertThat(open().find(gone)).isEmpty();
    }

    @Test
    void whatIsDestroyedNeverComesBack() {
        KeyVault vault = open();
        SecretKey key = vault.keyOf(MIRA);
        SecretKey kept = vault.keyOf(SALMA);
        vault.destroy(MIRA);
        vault.destroy(MIRA);
        assertDestroyed(vault, key);
        assertThat(vault.find(SALMA)).contains(kept);
        close();
        assertDestroyed(open(), key);
    }

    @Test
    void whoNeverHadOneGetsNoneAnyMore() {
        KeyVault vault = open();
        vault.destroy(MIRA);
        assertDestroyed(vault, vault.keyOf(MIRA));
    }

    /** Whatever comes first: in the end there is none, and nobody holds on to one. */
    @Test
    void destroyedWhileItIsMade() {
        KeyVault one = open();
        KeyVault other = open();
        for (int round = 0; round < ROUNDS; round++) {
            PersonId person = new PersonId("p-" + round);
            AtOnce.times(THREADS, thread -> {
                if (thread == 0) {
                    one.destroy(person);
                } else {
                    (thread == 1 ? other : one).keyOf(person);
                }
                return thread;
            });
            assertThat(one.find(person)).isEmpty();
            assertThat(open().find(person)).isEmpty();
        }
    }

    /** Another each time, so that nothing sealed from now on can be opened by anybody. */
    private static void assertDestroyed(KeyVault vault, SecretKey before) {
        assertThat(vault.find(MIRA)).isEmpty();
        SecretKey first = vault.keyOf(MIRA);
        SecretKey second = vault.keyOf(MIRA);
        assertThat(vault.find(MIRA)).isEmpty();
        assertThat(Arrays.equals(first.getEncoded(), before.getEncoded())).isFalse();
        assertThat(Arrays.equals(first.getEncoded(), second.getEncoded())).isFalse();
    }
}
