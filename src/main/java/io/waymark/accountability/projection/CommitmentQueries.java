package io.waymark.accountability.projection;

import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.CommitmentKeys;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.Commitments;
import io.waymark.accountability.api.FindCommitment;
import io.waymark.accountability.api.FindCommitmentFor;
import io.waymark.accountability.api.FindCommitmentKeys;
import io.waymark.accountability.api.FindCommitments;
import io.waymark.accountability.api.FindConfirming;
import io.waymark.accountability.api.FindEntrusted;
import io.waymark.accountability.api.FindFollowUps;
import io.waymark.accountability.api.FindReportCommitments;
import io.waymark.accountability.api.FindWorkingDays;
import io.waymark.accountability.api.FollowUpView;
import io.waymark.accountability.api.FollowUps;
import io.waymark.accountability.api.WorkingDaysView;
import io.waymark.shared.PersonId;
import io.waymark.shared.Rejection;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers questions about commitments. */
@Component
class CommitmentQueries {

    private final AccountabilityRows rows;

    CommitmentQueries(AccountabilityRows rows) {
        this.rows = rows;
    }

    @QueryHandler
    Commitments find(FindCommitments query) {
        return made(query.person());
    }

    @QueryHandler
    CommitmentView find(FindCommitment query) {
        return commitment(query.commitment());
    }

    @QueryHandler
    CommitmentView find(FindEntrusted query) {
        return commitment(query.commitment()).forConfirmer();
    }

    @QueryHandler
    Commitments find(FindConfirming query) {
        return new Commitments(rows.commitments(rows.standing(query.person()).confirms()).reversed().stream()
                .filter(one -> query.person().equals(one.confirming().who()))
                .map(CommitmentView::forConfirmer)
                .toList());
    }

    @QueryHandler
    Commitments find(FindReportCommitments query) {
        return withoutPrivateLines(made(query.person()));
    }

    @QueryHandler
    FollowUps find(FindFollowUps query) {
        return new FollowUps(followUps(query.person()));
    }

    @QueryHandler
    WorkingDaysView find(FindWorkingDays query) {
        return rows.standing(query.person()).workingDays();
    }

    @QueryHandler
    CommitmentKeys find(FindCommitmentKeys query) {
        StandingRow row = rows.standing(query.person());
        List<CommitmentId> ids = switch (query.side()) {
            case MADE -> row.made();
            case CONFIRMS -> row.confirms();
        };
        return new CommitmentKeys(rows.commitments(ids).stream()
                .filter(CommitmentView::isOpen)
                .map(CommitmentView::id)
                .toList());
    }

    @QueryHandler
    CommitmentKeys find(FindCommitmentFor query) {
        return new CommitmentKeys(made(query.person()).all().stream()
                .filter(one -> one.origin().enrolment().equals(query.enrolment()))
                .map(CommitmentView::id)
                .toList());
    }

    private Commitments made(PersonId person) {
        return new Commitments(rows.commitments(rows.standing(person).made()).reversed());
    }

    private List<FollowUpView> followUps(PersonId person) {
        return rows.followUps().find(person.value()).map(FollowUpRow::all).orElse(List.of());
    }

    private CommitmentView commitment(CommitmentId id) {
        return rows.commitments().find(id.value()).orElseThrow(Rejection::nothingHere);
    }

    private static Commitments withoutPrivateLines(Commitments commitments) {
        return new Commitments(commitments.all().stream()
                .map(CommitmentView::withoutPrivateLines)
                .toList());
    }
}
