package io.waymark.platform.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The one password of all accounts of the demo company. */
public final class DemoPassword {
    private final byte[] password;

    public DemoPassword(String password) {
        this.password = password.getBytes(StandardCharsets.UTF_8);
    }

    /** In a time that does not depend on how much of it is right. */
    public boolean matches(String attempt) {
        return MessageDigest.isEqual(attempt.getBytes(StandardCharsets.UTF_8), password);
    }
}
