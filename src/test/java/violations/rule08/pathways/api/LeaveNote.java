package violations.rule08.pathways.api;

import io.waymark.shared.PersonId;
import io.waymark.shared.PersonalData;

/** Only events are sealed: the mark would promise what nobody does. */
public record LeaveNote(
        PersonId person, @PersonalData(of = "person") String text) {}
