package io.waymark.recognition.projection;

import io.waymark.platform.axon.MessageOrigin;
import io.waymark.platform.history.Chronicle;
import io.waymark.platform.history.Telling;
import io.waymark.recognition.api.AwardId;
import io.waymark.recognition.api.BadgeAwarded;
import io.waymark.recognition.api.BadgeDefined;
import io.waymark.recognition.api.EarningFact;
import io.waymark.recognition.api.FindBadgeHistory;
import io.waymark.recognition.api.RecognitionEvent;
import io.waymark.shared.History;
import io.waymark.shared.Rejection;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.QueryMessage;
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
        AwardId award =
                HolderRow.orNew(rows.holders().find(query.person().value()).orElse(null), query.person())
                        .held()
                        .stream()
                        .filter(held -> held.badge().equals(query.badge()))
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
