package io.waymark.notifications.sidestate;

import io.waymark.notifications.api.NotificationKind;
import io.waymark.platform.sidestate.SideState;
import io.waymark.shared.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tokens that let whoever holds them stop mails of certain kinds to one person, and nothing else. They never run out, for RFC 8058
 * wants the link of an old mail to work; signed with a secret of their own (HMAC-SHA256), made when the first is needed.
 */
@Component
public class UnsubscribeLinks {

    /** What a token says. */
    public record Said(PersonId person, Set<NotificationKind> kinds) {}

    private static final String SHELF = "mail-secrets";
    private static final String KEY = "unsubscribe";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 32;

    private final SideState sideState;
    private final Clock clock;
    private volatile byte @Nullable [] secret;

    UnsubscribeLinks(SideState sideState, Clock clock) {
        this.sideState = sideState;
        this.clock = clock;
    }

    public String token(PersonId person, Collection<NotificationKind> kinds) {
        String said = person.value()
                + kinds.stream()
                        .sorted()
                        .distinct()
                        .map(kind -> "/" + kind.code())
                        .collect(Collectors.joining());
        return encoded(said.getBytes(StandardCharsets.UTF_8)) + "." + encoded(signature(said));
    }

    /** What it says; empty if we never made it. */
    public Optional<Said> read(String token) {
        try {
            int dot = token.indexOf('.');
            String said = new String(decoded(token.substring(0, Math.max(0, dot))), StandardCharsets.UTF_8);
            boolean ours = dot > 0 && MessageDigest.isEqual(signature(said), decoded(token.substring(dot + 1)));
            return ours ? Optional.of(said(said)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Said said(String text) {
        String[] parts = text.split("/");
        Set<NotificationKind> kinds = EnumSet.noneOf(NotificationKind.class);
        // A kind there is no more cannot be mailed either.
        Arrays.stream(parts).skip(1).forEach(code -> NotificationKind.of(code).ifPresent(kinds::add));
        return new Said(new PersonId(parts[0]), kinds);
    }

    private byte[] signature(String said) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret(), ALGORITHM));
            return mac.doFinal(said.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }

    /** It never changes: read once. */
    private byte[] secret() {
        byte[] known = secret;
        if (known == null) {
            known = sideState.find(SHELF, KEY).map(SideState.Entry::value).orElseGet(this::fresh);
            secret = known;
        }
        return known;
    }

    private byte[] fresh() {
        byte[] fresh = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(fresh);
        sideState.putIfAbsent(SHELF, KEY, fresh, null, clock.instant());
        return sideState.find(SHELF, KEY).orElseThrow().value();
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decoded(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
