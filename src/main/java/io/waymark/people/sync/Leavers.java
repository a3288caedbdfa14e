package io.waymark.people.sync;

import io.waymark.people.api.RosterChange;
import io.waymark.people.api.RosterPlan;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;

/** Tells those who would leave by a plan from any other set of people, naming nobody: who says yes says it to these alone. */
final class Leavers {

    private Leavers() {}

    /** Empty if nobody would. */
    static String of(RosterPlan plan) {
        String ids = plan.changes().stream()
                .filter(change -> change.kind() == RosterChange.Kind.LEAVE)
                .map(change -> Objects.requireNonNull(change.person()).value())
                .sorted()
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? "" : HexFormat.of().formatHex(sha256().digest(ids.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has it", e);
        }
    }
}
