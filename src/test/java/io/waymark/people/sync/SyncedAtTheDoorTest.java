package io.waymark.people.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.people.api.SyncKind;
import io.waymark.people.api.SyncRun;
import io.waymark.platform.security.Identities;
import io.waymark.platform.security.Identity;
import io.waymark.shared.PersonId;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who was synced is known at the door by what the provider calls them, whether or not it tells an address. */
class SyncedAtTheDoorTest {

    @Test
    void theSubjectIsEnoughAtTheProviderTheyComeFromAndNowhereElse(@TempDir Path folder) {
        try (Syncing syncing = Syncing.on(folder).has("boss", "one")) {
            syncing.sync();
            PersonId one = syncing.one("one").id();
            String issuer = syncing.directory().name();

            assertThat(whose(syncing, "https://other.example.com/realms/waymark", "one"))
                    .isInstanceOf(Identities.Known.Stranger.class);
            assertThat(whose(syncing, issuer, "two")).isInstanceOf(Identities.Known.Stranger.class);
            assertThat(whose(syncing, issuer, "one")).isEqualTo(new Identities.Known.Somebody(one, Set.of()));

            syncing.directory().loses("one");
            SyncRun asks = syncing.sync();
            syncing.sync(SyncKind.FULL, asks.leavers());
            assertThat(whose(syncing, issuer, "one")).isEqualTo(new Identities.Known.Former(one));
        }
    }

    private static Identities.Known whose(Syncing syncing, String issuer, String subject) {
        return syncing.app().bean(Identities.class).whose(new Identity(issuer, subject, "", false, ""));
    }
}
