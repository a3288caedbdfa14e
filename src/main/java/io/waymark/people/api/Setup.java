package io.waymark.people.api;

/**
 * How things stand before the first system admin.
 *
 * @param open whether there is none yet
 * @param provider whether one signs in with an identity provider, and not with an account of one's own
 */
public record Setup(boolean open, boolean provider) {}
