package violations.rule03.impact.domain;

import io.waymark.shared.DomainEvent;

sealed interface HiddenFamily extends DomainEvent permits HiddenEvent {}
