package io.waymark.accountability.sidestate;

import io.waymark.accountability.api.AnswerByLink;
import io.waymark.accountability.api.AnswerCheckIn;
import io.waymark.accountability.api.AnswerLinkView;
import io.waymark.accountability.api.AnswerView;
import io.waymark.accountability.api.CheckInView;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.FindAnswerLink;
import io.waymark.accountability.api.FindCommitment;
import io.waymark.accountability.sidestate.SignedAnswerLinks.Claim;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.security.Acting;
import io.waymark.shared.Actor;
import io.waymark.shared.Rejection;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets whoever holds a good link answer the one check-in it is for, as the person it was made for, and nothing else. */
@Component
class AnswerDoor {

    private static final String SOURCE = "mail-link";
    private static final Set<String> OVER = Set.of("check-in-excused", "check-in-missed");
    private static final Actor ITSELF = Actor.system("answer-links");

    private final SignedAnswerLinks links;
    private final Gateways gateways;
    private final Acting acting;

    AnswerDoor(SignedAnswerLinks links, Gateways gateways, Acting acting) {
        this.links = links;
        this.gateways = gateways;
        this.acting = acting;
    }

    @QueryHandler
    AnswerLinkView find(FindAnswerLink query) {
        Claim claim = links.read(query.token()).orElse(null);
        Optional<CommitmentView> commitment = Optional.ofNullable(claim).flatMap(this::commitment);
        if (claim == null || commitment.isEmpty()) {
            return AnswerLinkView.without(AnswerLinkView.State.WRONG);
        }
        if (!query.at().isBefore(claim.expires())) {
            return AnswerLinkView.without(AnswerLinkView.State.OVER);
        }
        CheckInView checkIn = commitment.get().checkIn(claim.day()).orElse(null);
        if (checkIn != null && checkIn.answer() != null) {
            return view(AnswerLinkView.State.USED, commitment.get(), checkIn);
        }
        return checkIn == null || isOver(claim, commitment.get(), checkIn, query.at())
                ? AnswerLinkView.without(AnswerLinkView.State.OVER)
                : view(AnswerLinkView.State.OPEN, commitment.get(), checkIn);
    }

    @CommandHandler
    void answer(AnswerByLink command) {
        Claim claim = links.read(command.token()).orElseThrow(() -> Rejection.conflict("answer-link-wrong"));
        CommitmentView commitment = commitment(claim).orElseThrow(() -> Rejection.conflict("answer-link-wrong"));
        CheckInView checkIn = commitment.checkIn(claim.day()).orElseThrow(() -> Rejection.conflict("answer-link-over"));
        if (checkIn.answer() == null && isOver(claim, commitment, checkIn, command.at())) {
            throw Rejection.conflict("answer-link-over");
        }
        acting.as(Actor.person(claim.person(), Set.of()), SOURCE, () -> answer(claim, command));
    }

    /** Whether it is used or over the commitment itself says: what is shown of it may lag behind. */
    private @Nullable Void answer(Claim claim, AnswerByLink command) {
        try {
            return gateways.sendOnly(new AnswerCheckIn(
                    claim.commitment(), claim.day(), command.answer(), null, null, null, command.at(), true));
        } catch (Rejection refused) {
            throw OVER.contains(refused.code()) ? Rejection.conflict("answer-link-over") : refused;
        }
    }

    /** What the link is about; empty if it is no commitment of that person. */
    private Optional<CommitmentView> commitment(Claim claim) {
        try {
            return Optional.of(acting.as(ITSELF, SOURCE, () -> gateways.ask(new FindCommitment(claim.commitment()))))
                    .filter(found -> found.person().equals(claim.person()));
        } catch (Rejection nothing) {
            return Optional.empty();
        }
    }

    private static boolean isOver(Claim claim, CommitmentView commitment, CheckInView checkIn, Instant now) {
        return !now.isBefore(claim.expires())
                || !now.isBefore(checkIn.missedAt())
                || checkIn.state() != CheckInView.State.OPEN
                || !commitment.isOpen();
    }

    private static AnswerLinkView view(AnswerLinkView.State state, CommitmentView commitment, CheckInView checkIn) {
        AnswerView given = checkIn.answer();
        return new AnswerLinkView(state, commitment.wording(), checkIn.day(), given == null ? null : given.answer());
    }
}
