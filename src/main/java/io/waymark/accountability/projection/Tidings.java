package io.waymark.accountability.projection;

import io.waymark.accountability.api.CommitmentView;
import io.waymark.platform.axon.Announcer;
import io.waymark.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells open windows whose answers may differ once a commitment has changed. */
@Component
class Tidings {

    private final AccountabilityRows rows;
    private final Announcer announcer;

    Tidings(AccountabilityRows rows, Announcer announcer) {
        this.rows = rows;
        this.announcer = announcer;
    }

    void changed(CommitmentView commitment) {
        announcer.changed(
                "commitment:" + commitment.id().value(),
                "commitments-of:" + commitment.person().value(),
                "commitments");
        changedFor(commitment.confirming().who());
        board(commitment.person());
    }

    void changedFor(@Nullable PersonId confirmer) {
        if (confirmer != null) {
            announcer.changed("confirming-of:" + confirmer.value());
        }
    }

    /** The board of whoever they report to. */
    void board(PersonId report) {
        PersonId manager = rows.standing(report).manager();
        if (manager != null) {
            announcer.changed("board-of:" + manager.value());
        }
    }

    void changed(String topic) {
        announcer.changed(topic);
    }
}
