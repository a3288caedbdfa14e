package io.waymark.notifications.sidestate;

import io.waymark.shared.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;

/** How things lie on their shelves: the newest first, and named by why they are there, so that the same is the same. */
final class Names {

    private static final long LATEST = 1L << 44;
    private static final int BYTES = 16;

    private Names() {}

    static String of(Instant at, PersonId to, String reason) {
        return "%011x.%s".formatted(LATEST - at.toEpochMilli(), hash(to, reason));
    }

    static String hash(PersonId to, String reason) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((to.value() + "\n" + reason).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
