package io.waymark.platform.security;

import io.waymark.shared.Actor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who acts on this thread, and from where. A policy or importer says so with {@link #as}; everything else acts for the person
 * who has signed in; without either, nobody acts, and nobody may do anything.
 */
@Component
public class Acting {

    /** An actor and the door they came through, such as {@code ui}, {@code rest}, {@code policy} or {@code demo}. */
    public record Now(Actor actor, String source) {}

    private static final ThreadLocal<@Nullable Now> EXPLICIT = new ThreadLocal<>();

    private final SignedIn signedIn;

    Acting(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    public Now now() {
        Now explicit = EXPLICIT.get();
        return explicit == null ? signedIn.now() : explicit;
    }

    /** Does the work as somebody else; who acted before acts again afterwards. */
    public <T extends @Nullable Object> T as(Actor actor, String source, Supplier<T> work) {
        Now before = EXPLICIT.get();
        EXPLICIT.set(new Now(actor, source));
        try {
            return work.get();
        } finally {
            if (before == null) {
                EXPLICIT.remove();
            } else {
                EXPLICIT.set(before);
            }
        }
    }
}
