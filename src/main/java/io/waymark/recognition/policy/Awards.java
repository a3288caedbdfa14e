package io.waymark.recognition.policy;

import io.waymark.platform.axon.PolicyGateway;
import io.waymark.recognition.api.AwardBadge;
import io.waymark.recognition.api.AwardId;
import io.waymark.recognition.api.BadgeRule;
import io.waymark.recognition.api.BadgeRules;
import io.waymark.recognition.api.EarningFact;
import io.waymark.recognition.api.FindBadgeRules;
import io.waymark.shared.PersonId;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Awards what somebody has earned, in the name of the policy that noticed. */
@Component
class Awards {

    private final PolicyGateway gateway;

    Awards(PolicyGateway gateway) {
        this.gateway = gateway;
    }

    /** Each badge that has this very rule today. */
    void award(Object policy, BadgeRule earned, PersonId person, List<EarningFact> facts, Instant at) {
        for (BadgeRules.Entry entry :
                gateway.ask(policy, new FindBadgeRules(earned.pathway())).badges()) {
            if (entry.rule().equals(earned)) {
                AwardId award = AwardId.of(entry.badge(), entry.ruleVersion(), person);
                gateway.send(policy, new AwardBadge(award, entry.badge(), entry.ruleVersion(), person, facts, at));
            }
        }
    }
}
