package io.waymark.accountability.sidestate;

import io.waymark.platform.sidestate.SideState;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What links are signed with: made once, the same on every node and after every restart. */
@Component
class LinkSecret {

    private static final String SHELF = "answer-links";
    private static final String KEY = "secret";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final SideState sideState;
    private final Clock clock;
    private volatile byte @Nullable [] known;

    LinkSecret(SideState sideState, Clock clock) {
        this.sideState = sideState;
        this.clock = clock;
    }

    byte[] sign(byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret(), ALGORITHM));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }

    /** Of two nodes that start at once, one makes it and both take that one. */
    private byte[] secret() {
        byte[] secret = known;
        if (secret == null) {
            byte[] fresh = new byte[BYTES];
            new SecureRandom().nextBytes(fresh);
            sideState.putIfAbsent(SHELF, KEY, fresh, null, clock.instant());
            secret = sideState.find(SHELF, KEY).orElseThrow().value();
            known = secret;
        }
        return secret;
    }
}
