package violations.rule03.pathways.api;

import io.waymark.shared.DomainEvent;

public sealed interface WayEvent extends DomainEvent
        permits ClassEvent, NoRevision, HoldsFramework, HoldsNestedDomain {}
