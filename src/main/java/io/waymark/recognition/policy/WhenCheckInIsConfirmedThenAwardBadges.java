package io.waymark.recognition.policy;

import io.waymark.accountability.api.CheckInAnswer;
import io.waymark.accountability.api.CheckInConfirmed;
import io.waymark.accountability.api.FindKeptCheckIn;
import io.waymark.accountability.api.KeptCheckIn;
import io.waymark.platform.axon.PolicyGateway;
import io.waymark.recognition.api.BadgeRule;
import io.waymark.recognition.api.EarningFact;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** What was seen stands, so that nothing that comes later can take back what it earned. */
@Component
@DisallowReplay
@ProcessingGroup("recognition.policy")
class WhenCheckInIsConfirmedThenAwardBadges {

    private final PolicyGateway gateway;
    private final Awards awards;

    WhenCheckInIsConfirmedThenAwardBadges(PolicyGateway gateway, Awards awards) {
        this.gateway = gateway;
        this.awards = awards;
    }

    /** Partly, even seen, is applied, but not kept. */
    @EventHandler
    void on(CheckInConfirmed event) {
        if (event.answer() == CheckInAnswer.YES) {
            KeptCheckIn kept = gateway.ask(this, new FindKeptCheckIn(event.commitment(), event.day()));
            awards.award(
                    this,
                    new BadgeRule.CommitmentKept(kept.pathway(), kept.day()),
                    kept.person(),
                    facts(kept),
                    kept.seen().at());
        }
    }

    private static List<EarningFact> facts(KeptCheckIn kept) {
        String behaviour = kept.behaviour().title();
        return List.of(
                new EarningFact(
                        EarningFact.Kind.COMMITMENT_MADE,
                        kept.made().event(),
                        behaviour,
                        kept.made().at(),
                        null,
                        null),
                new EarningFact(
                        EarningFact.Kind.CHECK_IN_ANSWERED,
                        kept.answered().event(),
                        behaviour,
                        kept.answered().at(),
                        kept.day(),
                        null),
                new EarningFact(
                        EarningFact.Kind.CHECK_IN_SEEN,
                        kept.seen().event(),
                        behaviour,
                        kept.seen().at(),
                        kept.day(),
                        kept.seenBy()));
    }
}
