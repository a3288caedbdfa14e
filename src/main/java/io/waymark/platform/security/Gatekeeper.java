package io.waymark.platform.security;

import io.waymark.shared.AboutOwned;
import io.waymark.shared.AboutPerson;
import io.waymark.shared.Actor;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.PersonId;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import io.waymark.shared.Role;
import io.waymark.shared.Who;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides whether somebody may send a message, by what the message itself declares. What is about a person answers a stranger
 * just like something that does not exist, and both are written down, so that neither words nor time tell them apart; only what
 * is about a person is part of the audit.
 */
@Component
public class Gatekeeper {

    private final Owners owners;
    private final Trustees trustees;
    private final ReportingLine reportingLine;
    private final AuditLog audit;

    Gatekeeper(Owners owners, Trustees trustees, ReportingLine reportingLine, AuditLog audit) {
        this.owners = owners;
        this.trustees = trustees;
        this.reportingLine = reportingLine;
        this.audit = audit;
    }

    /**
     * Lets the message pass, or not.
     *
     * @throws Rejection {@code nothing-here} if it is about somebody whose data it may not touch or about nothing at all;
     *     {@code role-missing} if it needs a role the actor does not have
     */
    public void check(Actor actor, Object message) {
        boolean about = isAbout(message);
        Optional<PersonId> subject = subject(message);
        if (about && subject.isEmpty()) {
            audit.missed(actor, message);
            throw Rejection.nothingHere();
        }
        if (matches(actor, message, subject)) {
            return;
        }
        audit.denied(actor, message, subject.orElse(null));
        if (about) {
            throw Rejection.nothingHere();
        }
        throw new Rejection(Rejection.Kind.FORBIDDEN, List.of(Problem.of("role-missing")));
    }

    /** Whether the message would pass. To wonder is no attempt: nothing is written down, and nobody is told. */
    public boolean allows(Actor actor, Object message) {
        Optional<PersonId> subject = subject(message);
        return (subject.isPresent() || !isAbout(message)) && matches(actor, message, subject);
    }

    private boolean matches(Actor actor, Object message, Optional<PersonId> subject) {
        AllowedTo rule = message.getClass().getAnnotation(AllowedTo.class);
        return rule != null
                && Arrays.stream(rule.value()).anyMatch(who -> matches(who, actor, message, subject.orElse(null)));
    }

    private static boolean isAbout(Object message) {
        return message instanceof AboutPerson || message instanceof AboutOwned;
    }

    private Optional<PersonId> subject(Object message) {
        return switch (message) {
            case AboutPerson about -> Optional.of(about.person());
            case AboutOwned about -> owners.of(about.owned());
            default -> Optional.empty();
        };
    }

    private boolean matches(Who who, Actor actor, Object message, @Nullable PersonId subject) {
        return switch (who) {
            case ANYBODY -> true;
            case SIGNED_IN -> actor.person() != null;
            case OWNER -> subject != null && actor.is(subject);
            case CONFIRMER ->
                message instanceof AboutOwned about
                        && actor.person() != null
                        && trustees.of(about.owned()).filter(actor::is).isPresent();
            case MANAGER ->
                subject != null && actor.person() != null && reportingLine.isManagerOf(actor.person(), subject);
            case LD_ADMIN -> actor.roles().contains(Role.LD_ADMIN);
            case SYS_ADMIN -> actor.roles().contains(Role.SYS_ADMIN);
            case SYSTEM -> actor.system() != null;
        };
    }
}
