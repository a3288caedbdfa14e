package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Makes whoever holds the code that was printed at the start the first person, with both roles. With an identity provider it is
 * whoever has signed in there; what it tells of them counts. Without one, an account is made with this password.
 *
 * <p>Refused with {@code setup-done} if there are people already, {@code setup-sign-in} if nobody has signed in at the provider;
 * {@code setup-code-wrong} or {@code setup-code-later} at {@code code}; {@code roster-name-missing} at {@code name},
 * {@code roster-email-missing} at {@code email}, {@code password-length} at {@code password}.
 *
 * @param password empty where there is an identity provider
 * @param locale a BCP 47 language tag
 */
@AllowedTo(Who.ANYBODY)
public record BecomeFirstAdmin(
        String code, String name, String email, String password, String locale, ZoneId zone, Instant at)
        implements Command<PersonId> {

    /** What is secret in it is shown nowhere. */
    @Override
    public String toString() {
        return "BecomeFirstAdmin[at=" + at + "]";
    }
}
