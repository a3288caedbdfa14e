package io.waymark.recognition.policy;

import io.waymark.pathways.api.BadgeOffer;
import io.waymark.pathways.api.PathwayId;
import io.waymark.pathways.api.PathwayPublished;
import io.waymark.platform.axon.PolicyGateway;
import io.waymark.recognition.api.BadgeFace;
import io.waymark.recognition.api.BadgeId;
import io.waymark.recognition.api.BadgeRule;
import io.waymark.recognition.api.DefineBadge;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

@Component
@DisallowReplay
@ProcessingGroup("recognition.policy")
class WhenPathwayPublishedThenDefineBadges {

    private final PolicyGateway gateway;

    WhenPathwayPublishedThenDefineBadges(PolicyGateway gateway) {
        this.gateway = gateway;
    }

    @EventHandler
    void on(PathwayPublished event) {
        for (BadgeOffer offer : event.badges()) {
            BadgeFace face = new BadgeFace(offer.title(), offer.description(), offer.glyph(), offer.tier());
            // Two pathways may both call a badge "first-steps": the pathway is part of its name.
            BadgeId badge = new BadgeId(event.pathway().value() + "." + offer.id());
            gateway.send(this, new DefineBadge(badge, face, rule(event.pathway(), offer), event.at()));
        }
    }

    private static BadgeRule rule(PathwayId pathway, BadgeOffer offer) {
        if (offer.keptAtDay() != null) {
            return new BadgeRule.CommitmentKept(pathway, offer.keptAtDay());
        }
        return offer.stage() == null
                ? new BadgeRule.PathwayCompletion(pathway)
                : new BadgeRule.StageCompletion(pathway, offer.stage());
    }
}
