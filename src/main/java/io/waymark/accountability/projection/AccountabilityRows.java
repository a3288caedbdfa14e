package io.waymark.accountability.projection;

import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.platform.mongo.Generations;
import io.waymark.platform.mongo.ReadModel;
import io.waymark.shared.PersonId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The collections of this context. */
@Component
class AccountabilityRows {

    private static final String PROJECTION = "accountability.projection";

    private final ReadModel<CommitmentView> commitments;
    private final ReadModel<StandingRow> standings;
    private final ReadModel<FollowUpRow> followUps;
    private final ReadModel<AgendaRow> agendas;

    AccountabilityRows(Generations generations) {
        // Written in this order: whom a commitment is taken from is read from it, so that must change last.
        standings = new ReadModel<>(generations, PROJECTION, "commitment_standings", StandingRow.class);
        commitments = new ReadModel<>(generations, PROJECTION, "commitments", CommitmentView.class);
        followUps = new ReadModel<>(generations, PROJECTION, "follow_ups", FollowUpRow.class);
        agendas = new ReadModel<>(generations, PROJECTION, "agendas", AgendaRow.class);
    }

    ReadModel<CommitmentView> commitments() {
        return commitments;
    }

    ReadModel<StandingRow> standings() {
        return standings;
    }

    ReadModel<FollowUpRow> followUps() {
        return followUps;
    }

    ReadModel<AgendaRow> agendas() {
        return agendas;
    }

    StandingRow standing(PersonId person) {
        return StandingRow.orNew(standings.find(person.value()).orElse(null), person);
    }

    /** Those there are, in the order of the ids. */
    List<CommitmentView> commitments(List<CommitmentId> ids) {
        return ids.stream().flatMap(id -> commitments.find(id.value()).stream()).toList();
    }
}
