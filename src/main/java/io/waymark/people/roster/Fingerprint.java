package io.waymark.people.roster;

import io.waymark.people.api.Roster;
import io.waymark.people.api.Staff;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/** Tells one roster, and the people it meets, from another: SHA-256 over all of it, and the day. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Roster roster, Staff staff, LocalDate today) {
        MessageDigest digest = sha256();
        add(digest, today);
        add(digest, roster.source());
        add(digest, roster.complete());
        add(digest, String.valueOf(staff.leading()));
        roster.entries().forEach(entry -> add(digest, entry));
        staff.teams().forEach(team -> add(digest, team));
        staff.people().forEach(one -> add(digest, one));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, Object part) {
        digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has it", e);
        }
    }
}
