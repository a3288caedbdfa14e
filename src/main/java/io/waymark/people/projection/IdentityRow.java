package io.waymark.people.projection;

import io.waymark.people.api.IdentityId;
import io.waymark.people.api.KnownIdentity;
import io.waymark.people.api.NewcomerNoticed;
import io.waymark.people.api.NewcomerReason;
import io.waymark.people.api.Newcomers;
import io.waymark.shared.PersonId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An identity as stored.
 *
 * @param person whose it is
 * @param waiting whether a sys-admin has yet to say whose it is; what was told of them is kept no longer than that
 * @param noticed what was noted when it first signed in as nobody's
 */
record IdentityRow(
        IdentityId id,
        @Nullable PersonId person,
        boolean waiting,
        @Nullable Noticed noticed) {

    record Noticed(PersonId person, String issuer, String name, String email, NewcomerReason why, Instant at) {

        Noticed blank() {
            return new Noticed(person, issuer, "", "", why, at);
        }
    }

    static IdentityRow noticed(@Nullable IdentityRow before, NewcomerNoticed event) {
        Noticed noticed =
                new Noticed(event.person(), event.issuer(), event.name(), event.email(), event.why(), event.at());
        return before == null || before.person() == null
                ? new IdentityRow(event.identity(), null, true, noticed)
                : new IdentityRow(event.identity(), before.person(), false, noticed.blank());
    }

    /** Whose it was first it stays, until it is theirs no more. */
    static IdentityRow linked(@Nullable IdentityRow before, IdentityId id, PersonId person) {
        if (before == null) {
            return new IdentityRow(id, person, false, null);
        }
        return before.person() == null ? before.settled(person) : before;
    }

    IdentityRow unlinked(PersonId from) {
        return from.equals(person) ? settled(null) : this;
    }

    IdentityRow refused() {
        return settled(person);
    }

    private IdentityRow settled(@Nullable PersonId whose) {
        return new IdentityRow(id, whose, false, noticed == null ? null : noticed.blank());
    }

    KnownIdentity.@Nullable Notice notice() {
        return noticed == null ? null : new KnownIdentity.Notice(noticed.person(), noticed.issuer(), waiting);
    }

    Newcomers.Newcomer newcomer() {
        Noticed told = Objects.requireNonNull(noticed);
        return new Newcomers.Newcomer(id, told.name(), told.email(), told.why(), told.at());
    }
}
