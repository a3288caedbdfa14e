package io.waymark.people.api;

import io.waymark.shared.Id;

/** Names the order in which sources of people are believed. There is one of them. */
public record PrecedenceId(String value) implements Id {

    public static final PrecedenceId COMPANY = new PrecedenceId("precedence");

    public PrecedenceId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
