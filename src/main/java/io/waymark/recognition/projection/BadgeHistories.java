package io.waymark.recognition.projection;

import io.waymark.platform.axon.MessageOrigin;
import io.waymark.platform.history.Chronicle;
import io.waymark.platform.history.Happened;
import io.waymark.platform.history.Telling;
import io.waymark.recognition.api.AwardId;
import io.waymark.recognition.api.BadgeAwarded;
import io.waymark.recognition.api.BadgeDefined;
import io.waymark.recognition.api.BadgeId;
import io.waymark.recognition.api.BadgeOn;
import io.waymark.recognition.api.EarningFact;
import io.waymark.recognition.api.FindBadgeHistory;
import io.waymark.recognition.api.FindBadgeOn;
import io.waymark.recognition.api.RecognitionEvent;
import io.waymark.shared.History;
import io.waymark.shared.PersonId;
import io.waymark.shared.Rejection;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.QueryMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what happened to an award, from its events themselves. */
@Component
class BadgeHistories {

    private final Chronicle chronicle;
    private final BadgeRows rows;

    BadgeHistories(Chronicle chronicle, BadgeRows rows) {
        this.chronicle = chronicle;
        this.rows = rows;
    }

    @QueryHandler
    History find(FindBadgeHistory query, QueryMessage<?, ?> message) {
        AwardId award = held(query.person(), query.badge())
                .reduce((older, newer) -> newer)
                .map(HolderRow.Held::award)
                .orElseThrow(Rejection::nothingHere);
        return chronicle.page(
                award,
                RecognitionEvent.class,
                MessageOrigin.actorOf(message),
                query.page(),
                query.size(),
                event -> Optional.of(tell(event)));
    }

    @QueryHandler
    BadgeOn find(FindBadgeOn query) {
        if (rows.badges().find(query.badge().value()).isEmpty()) {
            throw Rejection.nothingHere();
        }
        return new BadgeOn(
                query.day(),
                chronicle.until(query.badge(), RecognitionEvent.class, query.day(), query.zone()).stream()
                        .map(Happened::event)
                        .map(BadgeDefined.class::cast)
                        .reduce((older, newer) -> newer)
                        .map(defined -> new BadgeOn.Standing(defined.face(), defined.ruleVersion(), holding(query)))
                        .orElse(null));
    }

    /** By the award of the newest rule there was by then. */
    private BadgeOn.@Nullable Holding holding(FindBadgeOn query) {
        return held(query.person(), query.badge())
                .flatMap(held ->
                        chronicle.until(held.award(), RecognitionEvent.class, query.day(), query.zone()).stream())
                .map(Happened::event)
                .map(BadgeAwarded.class::cast)
                .reduce((older, newer) -> newer)
                .map(award -> new BadgeOn.Holding(award.ruleVersion(), award.at(), steps(award)))
                .orElse(null);
    }

    /** The awards of a badge that somebody holds, those of older rules first. */
    private Stream<HolderRow.Held> held(PersonId person, BadgeId badge) {
        return HolderRow.orNew(rows.holders().find(person.value()).orElse(null), person).held().stream()
                .filter(held -> held.badge().equals(badge));
    }

    private Telling tell(RecognitionEvent event) {
        return switch (event) {
            case BadgeDefined defined -> Telling.of(defined.face().title(), defined.ruleVersion());
            case BadgeAwarded awarded -> Telling.of(title(awarded), awarded.ruleVersion(), steps(awarded));
        };
    }

    private String title(BadgeAwarded event) {
        return rows.badges().find(event.badge().value()).orElseThrow().face().title();
    }

    private static long steps(BadgeAwarded event) {
        return event.earnedBy().stream()
                .filter(fact -> fact.kind() == EarningFact.Kind.STEP_COMPLETED)
                .count();
    }
}
