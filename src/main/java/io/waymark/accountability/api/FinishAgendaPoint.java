package io.waymark.accountability.api;

import io.waymark.shared.AboutOwned;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Id;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes a point off an agenda. One that is off stays off. */
@AllowedTo({Who.OWNER, Who.MANAGER})
public record FinishAgendaPoint(@TargetAggregateIdentifier AgendaPointId point, PersonId by, Instant at)
        implements Command<Void>, AboutOwned {

    @Override
    public Id owned() {
        return point;
    }
}
