package io.waymark.accountability.sidestate;

import io.waymark.accountability.api.AnswerLinks;
import io.waymark.accountability.api.CheckInAnswer;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.shared.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Links whose token names one check-in of one person until when, signed, so that nobody can make or change one. */
@Component
class SignedAnswerLinks implements AnswerLinks {

    private static final String PURPOSE = "answer-check-in";
    private static final String SEPARATOR = "\n";
    private static final int PARTS = 5;
    private static final int SIGNATURE_CHARS = 43;

    private final LinkSecret secret;

    SignedAnswerLinks(LinkSecret secret) {
        this.secret = secret;
    }

    /** What a good token says. */
    record Claim(CommitmentId commitment, PersonId person, int day, Instant expires) {}

    @Override
    public String path(CommitmentId commitment, PersonId person, int day, CheckInAnswer answer, Instant expires) {
        String chosen = answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "answer/" + token(new Claim(commitment, person, day, expires)) + "?answer=" + chosen;
    }

    private String token(Claim claim) {
        String message = String.join(
                SEPARATOR,
                PURPOSE,
                claim.commitment().value(),
                claim.person().value(),
                Integer.toString(claim.day()),
                Long.toString(claim.expires().toEpochMilli()));
        byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
        return encode(secret.sign(bytes)) + encode(bytes);
    }

    /** Empty for what was not made here. */
    Optional<Claim> read(String token) {
        if (token.length() <= SIGNATURE_CHARS) {
            return Optional.empty();
        }
        try {
            byte[] signature = decode(token.substring(0, SIGNATURE_CHARS));
            byte[] message = decode(token.substring(SIGNATURE_CHARS));
            return MessageDigest.isEqual(signature, secret.sign(message)) ? claim(message) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Claim> claim(byte[] message) {
        String[] parts = new String(message, StandardCharsets.UTF_8).split(SEPARATOR, -1);
        return parts.length != PARTS || !parts[0].equals(PURPOSE)
                ? Optional.empty()
                : Optional.of(new Claim(
                        new CommitmentId(parts[1]),
                        new PersonId(parts[2]),
                        Integer.parseInt(parts[3]),
                        Instant.ofEpochMilli(Long.parseLong(parts[4]))));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
