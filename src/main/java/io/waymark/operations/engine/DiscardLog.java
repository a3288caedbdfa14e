package io.waymark.operations.engine;

import io.waymark.operations.api.DiscardDeadLetter;
import io.waymark.operations.api.Discards;
import io.waymark.operations.api.FindDiscards;
import io.waymark.platform.axon.Letters;
import io.waymark.platform.security.AuditLog;
import io.waymark.shared.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** What the audit says of discarded dead letters: who, when, what and why. */
@Component
class DiscardLog {

    private static final String WHAT = DiscardDeadLetter.class.getSimpleName();
    private static final String PERSON = "person:";
    private static final Duration SHOWN_FOR = Duration.ofDays(90);
    private static final int LOOKED_THROUGH = 5_000;
    private static final int MOST = 50;

    private final AuditLog audit;
    private final Clock clock;

    DiscardLog(AuditLog audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** None of the parts has a space in it. */
    void write(PersonId by, String policy, Letters.Letter letter, String reason) {
        audit.done(by, WHAT, String.join(" ", policy, letter.type(), letter.event(), letter.aggregate()), reason);
    }

    @QueryHandler
    Discards find(FindDiscards query) {
        List<AuditLog.Deed> deeds = audit.deedsSince(clock.instant().minus(SHOWN_FOR), LOOKED_THROUGH).stream()
                .filter(deed -> deed.what().equals(WHAT))
                .toList();
        return new Discards(
                deeds.reversed().stream().limit(MOST).map(DiscardLog::discard).toList());
    }

    private static Discards.Discard discard(AuditLog.Deed deed) {
        String[] parts = deed.subject().split(" ", 4);
        return new Discards.Discard(
                deed.at(),
                new PersonId(deed.actor().substring(PERSON.length())),
                parts[0],
                parts[1],
                parts[2],
                parts[3],
                deed.why());
    }
}
