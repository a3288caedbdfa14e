package io.waymark.shared;

/** Names a person without saying who it is: the name itself lies encrypted in the events of {@code people}. */
public record PersonId(String value) implements Id {

    public PersonId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
