package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Notes what a source says of somebody. The same again is nothing. */
@AllowedTo({Who.SYS_ADMIN, Who.SYSTEM})
public record TellOfPerson(@TargetAggregateIdentifier PersonId person, Said said) implements Command<Void> {}
