package io.waymark.people.api;

import io.waymark.shared.Dated;
import io.waymark.shared.DomainEvent;

/** What happens to people and teams. */
public sealed interface PeopleEvent extends DomainEvent, Dated
        permits TeamFormed,
                PersonJoined,
                PersonDetailsChanged,
                PersonMoved,
                ManagerAssigned,
                PersonLeft,
                PersonReturned,
                PersonToldOf,
                SourceFellSilent,
                SourcePutFirst,
                IdentityLinked,
                IdentityUnlinked,
                RoleGranted,
                RoleWithdrawn,
                NewcomerNoticed,
                NewcomerSettled,
                NewcomerRefused {}
