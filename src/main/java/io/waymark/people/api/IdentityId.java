package io.waymark.people.api;

import io.waymark.shared.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names what somebody is to an identity provider, without saying who it is: a digest of the provider and of what it calls them.
 */
public record IdentityId(String value) implements Id {

    public IdentityId {
        Id.checked(value);
    }

    /** Always the same of the same two. */
    public static IdentityId of(String issuer, String subject) {
        try {
            // The length first, so that no other two run together to the same text.
            String both = issuer.length() + ":" + issuer + subject;
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(both.getBytes(StandardCharsets.UTF_8));
            return new IdentityId("i-" + HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
