package io.waymark.accountability.projection;

import io.waymark.accountability.api.AccountabilityEvent;
import io.waymark.accountability.api.CheckInAnswer;
import io.waymark.accountability.api.CheckInAnswered;
import io.waymark.accountability.api.CheckInConfirmed;
import io.waymark.accountability.api.CheckInCorrected;
import io.waymark.accountability.api.CommitmentMade;
import io.waymark.accountability.api.FindKeptCheckIn;
import io.waymark.accountability.api.KeptCheckIn;
import io.waymark.platform.history.Chronicle;
import io.waymark.platform.history.Happened;
import io.waymark.shared.Rejection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what says that a commitment was kept, from its events themselves: no row keeps their identifiers. */
@Component
class KeptCheckIns {

    private final Chronicle chronicle;

    KeptCheckIns(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    @QueryHandler
    KeptCheckIn find(FindKeptCheckIn query) {
        List<Happened<AccountabilityEvent>> all = chronicle.all(query.commitment(), AccountabilityEvent.class);
        Happened<AccountabilityEvent> made = last(all, CommitmentMade.class::isInstance);
        Happened<AccountabilityEvent> answered = last(all, event -> isAnswer(event, query.day()));
        Happened<AccountabilityEvent> seen = last(all, event -> isKept(event, query.day()));
        CommitmentMade commitment = (CommitmentMade) made.event();
        return new KeptCheckIn(
                commitment.person(),
                commitment.origin().pathway(),
                commitment.behaviour(),
                query.day(),
                source(made),
                source(answered),
                source(seen),
                ((CheckInConfirmed) seen.event()).confirmer());
    }

    private static Happened<AccountabilityEvent> last(
            List<Happened<AccountabilityEvent>> all, Predicate<AccountabilityEvent> such) {
        Optional<Happened<AccountabilityEvent>> found =
                all.stream().filter(happened -> such.test(happened.event())).reduce((older, newer) -> newer);
        return found.orElseThrow(Rejection::nothingHere);
    }

    /** The last one stands: an answer cannot be changed once it was seen. */
    private static boolean isAnswer(AccountabilityEvent event, int day) {
        return switch (event) {
            case CheckInAnswered answered -> answered.day() == day;
            case CheckInCorrected corrected -> corrected.day() == day;
            default -> false;
        };
    }

    private static boolean isKept(AccountabilityEvent event, int day) {
        return event instanceof CheckInConfirmed confirmed
                && confirmed.day() == day
                && confirmed.answer() == CheckInAnswer.YES;
    }

    private static KeptCheckIn.Source source(Happened<AccountabilityEvent> happened) {
        return new KeptCheckIn.Source(
                happened.message().getIdentifier(), happened.event().at());
    }
}
