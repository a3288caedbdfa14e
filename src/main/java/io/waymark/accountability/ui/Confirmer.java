package io.waymark.accountability.ui;

import io.waymark.accountability.api.AcceptConfirming;
import io.waymark.accountability.api.AskAboutCheckIn;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.Commitments;
import io.waymark.accountability.api.ConfirmCheckIn;
import io.waymark.accountability.api.DeclineConfirming;
import io.waymark.accountability.api.FindConfirming;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.PersonId;

/** What whoever confirms can do. */
final class Confirmer {

    private final Gateways gateways;
    private final Viewer viewer;

    Confirmer(Gateways gateways, Viewer viewer) {
        this.gateways = gateways;
        this.viewer = viewer;
    }

    PersonId person() {
        return viewer.person();
    }

    Commitments all() {
        return gateways.ask(new FindConfirming(person()));
    }

    void accept(CommitmentId commitment) {
        gateways.send(new AcceptConfirming(commitment, person(), viewer.now()));
    }

    void decline(CommitmentId commitment) {
        gateways.send(new DeclineConfirming(commitment, person(), viewer.now()));
    }

    void say(CommitmentId commitment, int day, boolean seen, String line) {
        gateways.send(new ConfirmCheckIn(commitment, day, person(), seen, line, viewer.now()));
    }

    void ask(CommitmentId commitment, int day, String question) {
        gateways.send(new AskAboutCheckIn(commitment, day, person(), question, viewer.now()));
    }
}
