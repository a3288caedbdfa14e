package io.waymark.platform.keycloak;

import io.waymark.platform.security.Visitor;
import io.waymark.platform.security.WaymarkUser;
import org.jspecify.annotations.Nullable;

/** Whose a session is: two sign-ins of the same person are one and the same here. */
final class Who {

    private Who() {}

    /** Empty for nobody. */
    static String of(@Nullable Object principal) {
        return switch (principal) {
            case WaymarkUser user -> "person:" + user.personId();
            case Visitor visitor -> "visitor:" + visitor.identity().subject();
            case null, default -> "";
        };
    }
}
