package io.waymark.accountability.sidestate;

import io.waymark.accountability.api.FeedAddress;
import io.waymark.accountability.api.FeedAddressView;
import io.waymark.accountability.api.FindFeedAddress;
import io.waymark.accountability.api.MakeFeedAddress;
import io.waymark.accountability.api.RevokeFeedAddress;
import io.waymark.platform.SiteAddress;
import io.waymark.platform.json.Json;
import io.waymark.platform.sidestate.SideState;
import io.waymark.shared.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Secret addresses of calendars. What is kept is a fingerprint of the secret: whoever reads the store cannot read anybody's calendar.
 * Of a person's fingerprints the one their own entry names is good, so that one is good at most, also after a crash in between.
 */
@Component
public class FeedAddresses {

    /** What is known of somebody's address. */
    private record Kept(String fingerprint, Instant since) {}

    private static final String SHELF = "calendar-feeds";
    private static final String BY_PERSON = "person/";
    private static final String BY_SECRET = "secret/";
    private static final int SECRET_BYTES = 32;

    private final SideState sideState;
    private final SiteAddress site;
    private final SecureRandom random = new SecureRandom();
    private final JsonMapper json = Json.mapper();

    FeedAddresses(SideState sideState, SiteAddress site) {
        this.sideState = sideState;
        this.site = site;
    }

    @CommandHandler
    FeedAddress make(MakeFeedAddress command) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        String fingerprint = fingerprint(secret);
        Optional<Kept> before = kept(command.person());
        sideState.put(SHELF, BY_SECRET + fingerprint, command.person().value().getBytes(StandardCharsets.UTF_8));
        sideState.put(
                SHELF,
                BY_PERSON + command.person().value(),
                json.writeValueAsBytes(new Kept(fingerprint, command.at())));
        before.ifPresent(this::forget);
        return new FeedAddress(site.of("calendar/" + secret + ".ics"));
    }

    @CommandHandler
    void revoke(RevokeFeedAddress command) {
        Optional<Kept> before = kept(command.person());
        sideState.remove(SHELF, BY_PERSON + command.person().value());
        before.ifPresent(this::forget);
    }

    @QueryHandler
    FeedAddressView find(FindFeedAddress query) {
        return new FeedAddressView(kept(query.person()).map(Kept::since).orElse(null));
    }

    /** Whose calendar lies behind it; empty for what was never made or was taken back. */
    public Optional<PersonId> owner(String secret) {
        String fingerprint = fingerprint(secret);
        return sideState
                .find(SHELF, BY_SECRET + fingerprint)
                .map(entry -> new PersonId(new String(entry.value(), StandardCharsets.UTF_8)))
                .filter(person -> kept(person)
                        .filter(now -> now.fingerprint().equals(fingerprint))
                        .isPresent());
    }

    private Optional<Kept> kept(PersonId person) {
        return sideState
                .find(SHELF, BY_PERSON + person.value())
                .map(entry -> json.readValue(entry.value(), Kept.class));
    }

    private void forget(Kept address) {
        sideState.remove(SHELF, BY_SECRET + address.fingerprint());
    }

    /** Of 256 random bits nobody guesses one, so it needs no salt and no slow hash. */
    private static String fingerprint(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
