package io.waymark.accountability.ui;

import io.waymark.accountability.api.CommitmentView;
import io.waymark.people.api.Colleague;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.PersonId;
import java.util.Optional;

/**
 * Who reads a line beside an answer.
 *
 * @param confirmer first name of whoever confirms, or a word for them while there is nobody
 */
record Readers(String confirmer, Optional<String> manager, boolean sameOne) {

    static Readers of(CommitmentView commitment, Names names, Viewer viewer) {
        PersonId who = commitment.confirming().who();
        Optional<Colleague> manager = names.managerOf(viewer);
        return new Readers(
                who == null ? Words.text("check-in.readers.confirmer") : names.first(who),
                manager.map(one -> Words.first(one.name())),
                manager.filter(one -> one.id().equals(who)).isPresent());
    }

    String sentence() {
        return manager.filter(one -> !sameOne)
                .map(one -> Words.text("check-in.readers.two", confirmer, one))
                .orElseGet(() -> Words.text("check-in.readers.one", confirmer));
    }

    /** Whether it makes a difference to write for the confirmer alone. */
    boolean canBeAlone() {
        return manager.isPresent() && !sameOne;
    }
}
