package io.waymark.people.arrival;

import io.waymark.people.api.AcceptNewcomer;
import io.waymark.people.api.Acceptance;
import io.waymark.people.api.FindIdentity;
import io.waymark.people.api.IdentityId;
import io.waymark.people.api.KnownIdentity;
import io.waymark.people.api.LinkIdentity;
import io.waymark.people.api.RefuseNewcomer;
import io.waymark.people.api.SettleNewcomer;
import io.waymark.people.api.TurnNewcomerAway;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.axon.MessageOrigin;
import io.waymark.platform.security.Acting;
import io.waymark.platform.security.AuditLog;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.springframework.stereotype.Component;

/** Takes newcomers in, as somebody who is here or as somebody new, or turns them away. */
@Component
class Reception {

    private static final Actor ITSELF = Actor.system("reception");

    private final Gateways gateways;
    private final Acting acting;
    private final Register register;
    private final AuditLog audit;

    Reception(Gateways gateways, Acting acting, Register register, AuditLog audit) {
        this.gateways = gateways;
        this.acting = acting;
        this.register = register;
        this.audit = audit;
    }

    /** All of it is stored, or nothing: of two who answer at once, the second finds the newcomer settled. */
    @CommandHandler
    PersonId accept(AcceptNewcomer command) {
        KnownIdentity.Notice notice = waiting(command.identity());
        PersonId person = switch (command.as()) {
            case Acceptance.AsKnown known -> register.insistOnActive(known.person(), "person");
            case Acceptance.AsNew fresh -> register.enter(notice.person(), fresh, command.at());
        };
        insist(gateways.sendOnly(new SettleNewcomer(command.identity(), person, command.at())));
        gateways.sendOnly(new LinkIdentity(person, command.identity(), notice.issuer(), true, command.at()));
        return person;
    }

    @CommandHandler
    void refuse(RefuseNewcomer command, CommandMessage<RefuseNewcomer> message) {
        String reason = command.reason().strip();
        int length = reason.codePointCount(0, reason.length());
        if (length < RefuseNewcomer.SHORTEST_REASON || length > RefuseNewcomer.LONGEST_REASON) {
            throw Rejection.invalid(
                    Problem.of("reason-length", RefuseNewcomer.SHORTEST_REASON, RefuseNewcomer.LONGEST_REASON)
                            .at("reason"));
        }
        PersonId by = MessageOrigin.personOf(message);
        waiting(command.identity());
        insist(gateways.sendOnly(new TurnNewcomerAway(command.identity(), command.at())));
        audit.done(by, RefuseNewcomer.class.getSimpleName(), command.identity().value(), reason);
    }

    private KnownIdentity.Notice waiting(IdentityId identity) {
        KnownIdentity known = acting.as(ITSELF, "reception", () -> gateways.ask(new FindIdentity(identity)));
        KnownIdentity.Notice notice = known.notice();
        if (notice == null) {
            throw Rejection.nothingHere();
        }
        insist(notice.waiting());
        return notice;
    }

    private static void insist(boolean wasWaiting) {
        if (!wasWaiting) {
            throw Rejection.conflict("newcomer-settled");
        }
    }
}
