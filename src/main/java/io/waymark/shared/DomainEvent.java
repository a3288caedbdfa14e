package io.waymark.shared;

/** Something that happened and was decided. Each context seals its own events under one sub-interface of this. */
public interface DomainEvent {}
