package io.waymark.recognition.sources;

import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.FindCommitment;
import io.waymark.accountability.api.FindCommitmentFor;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.PathwayId;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.security.Acting;
import io.waymark.recognition.api.PractisedCommitments;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Learns of commitments by asking {@code accountability}, for whoever may see the badge they lead to. */
@Component
class AskedCommitments implements PractisedCommitments {

    private static final Actor ACTOR = Actor.system("recognition");

    private final Gateways gateways;
    private final Acting acting;

    AskedCommitments(Gateways gateways, Acting acting) {
        this.gateways = gateways;
        this.acting = acting;
    }

    @Override
    public List<CommitmentView> of(PersonId person, PathwayId pathway) {
        FindCommitmentFor made = new FindCommitmentFor(person, EnrolmentId.of(person, pathway));
        return acting.as(
                ACTOR,
                "policy",
                () -> gateways.ask(made).ids().stream()
                        .map(id -> gateways.ask(new FindCommitment(id)))
                        .toList());
    }
}
