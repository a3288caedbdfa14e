package io.waymark.platform.security;

import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Rejection;
import io.waymark.shared.Role;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** The person of the current request or window, as Spring Security knows them. */
@Component
public class SignedIn {

    /** This application's own: the static one belongs to whichever application in the process was started last. */
    private final SecurityContextHolderStrategy contexts;

    SignedIn(SecurityContextHolderStrategy contexts) {
        this.contexts = contexts;
    }

    Acting.Now now() {
        Authentication authentication = contexts.getContext().getAuthentication();
        return switch (authentication == null ? null : authentication.getPrincipal()) {
            case WaymarkUser user -> new Acting.Now(Actor.person(user.person(), user.roles()), user.source());
            case Program program -> new Acting.Now(Actor.program(program.client(), program.roles()), "rest");
            case null, default -> new Acting.Now(Actor.NOBODY, "none");
        };
    }

    /** The signed-in person, or nobody. */
    public Actor whoever() {
        return now().actor();
    }

    /**
     * The signed-in person.
     *
     * @throws Rejection {@code person-needed} if it is a program, which has nothing of its own
     * @throws IllegalStateException if nobody has signed in: no view or resource that asks is reached then
     */
    public Actor actor() {
        Actor actor = now().actor();
        if (actor.program() != null) {
            throw Rejection.personNeeded();
        }
        if (actor.person() == null) {
            throw new IllegalStateException("Nobody has signed in");
        }
        return actor;
    }

    /** Whether the signed-in person has this role, which does not count before they have proved more strongly who they are. */
    public boolean isWithheld(Role role) {
        Authentication authentication = contexts.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof WaymarkUser user
                && user.withheld().contains(role);
    }

    /** Who has signed in without being a person here; empty for everybody else. */
    public Optional<Identity> visitor() {
        Authentication authentication = contexts.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Visitor visitor
                ? Optional.of(visitor.identity())
                : Optional.empty();
    }

    /** The id of the signed-in person. */
    public PersonId person() {
        return java.util.Objects.requireNonNull(actor().person());
    }

    /** Under whose key answers are kept for a second asking: the person's own, or one for the program. */
    public PersonId keeper() {
        String program = whoever().program();
        return program == null ? person() : new PersonId("program:" + program);
    }
}
