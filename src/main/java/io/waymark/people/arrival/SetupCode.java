package io.waymark.people.arrival;

import io.waymark.platform.accounts.BackOff;
import io.waymark.platform.sidestate.SideState;
import io.waymark.platform.time.Unmoved;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.stereotype.Component;

/**
 * The one code that makes the first system admin: 100 random bits, of which a digest is kept. It can be used once; a new one takes
 * the place of the one before.
 */
@Component
class SetupCode {

    private static final String SHELF = "setup";
    private static final String KEY = "code";
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 20;
    private static final int GROUP = 5;

    private final SideState sideState;
    private final BackOff backOff;
    private final SecureRandom random = new SecureRandom();

    SetupCode(SideState sideState, @Unmoved Clock clock) {
        this.sideState = sideState;
        this.backOff = new BackOff(clock);
    }

    /** Makes a new one, in groups to be read aloud. */
    String renew() {
        String code = random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(letter -> String.valueOf(LETTERS.charAt(letter)))
                .collect(Collectors.joining());
        sideState.put(SHELF, KEY, digest(code));
        return code.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /**
     * Uses it up. Of two who have it, one does.
     *
     * @throws Rejection {@code setup-code-wrong} or, after several of those, {@code setup-code-later}
     */
    void use(String attempt) {
        Optional<SideState.Entry> kept = sideState.find(SHELF, KEY);
        byte[] expected = kept.map(SideState.Entry::value).orElseGet(() -> new byte[0]);
        try {
            backOff.judge(KEY, MessageDigest.isEqual(expected, digest(bare(attempt))));
        } catch (LockedException e) {
            throw Rejection.invalid(Problem.of("setup-code-later").at("code"));
        } catch (BadCredentialsException e) {
            throw wrong();
        }
        if (!sideState.remove(SHELF, KEY, kept.orElseThrow().version())) {
            throw wrong();
        }
    }

    private static Rejection wrong() {
        return Rejection.invalid(Problem.of("setup-code-wrong").at("code"));
    }

    private static String bare(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private static byte[] digest(String code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
