package io.waymark.shared;

import java.util.Arrays;
import java.util.Optional;

/** A role given to a person. Being a manager is no role: it follows from the reporting line. */
public enum Role {
    LD_ADMIN("ld-admin"),
    SYS_ADMIN("sys-admin");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** The name of the realm role, as it stands in the identity provider and in metadata. */
    public String code() {
        return code;
    }

    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
