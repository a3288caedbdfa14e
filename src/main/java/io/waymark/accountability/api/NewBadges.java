package io.waymark.accountability.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import java.util.List;

/** Where an agenda learns what there is to congratulate on. Who awards badges tells. */
public interface NewBadges {

    /** What somebody earned from then on, the newest first: neither why they hold it nor what they are on the way to. */
    List<Agenda.Badge> of(PersonId person, Instant since);
}
