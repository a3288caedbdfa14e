package io.waymark.people.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a source can tell of somebody. */
public enum PersonField {
    NAME("name"),
    EMAIL("email"),
    JOB_TITLE("jobTitle"),
    TEAM("team"),
    MANAGER("manager"),
    LOCALE("locale"),
    ZONE("zone"),
    /** Whether they have left. */
    LEFT("left");

    private final String code;

    PersonField(String code) {
        this.code = code;
    }

    /** As {@link RosterEntry} and {@link RosterChange} call it. */
    public String code() {
        return code;
    }

    public static Optional<PersonField> of(String code) {
        return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
    }

    /** What was said, in a form in which the same is equal; empty if this was not told, or is erased. */
    public Optional<Object> of(Said said) {
        return switch (this) {
            case NAME -> text(said.name());
            case EMAIL -> text(said.email().toLowerCase(Locale.ROOT));
            case JOB_TITLE -> Optional.ofNullable(said.jobTitle());
            case TEAM -> Optional.ofNullable(said.team());
            case MANAGER -> said.tellsManager() ? Optional.of(Optional.ofNullable(said.manager())) : Optional.empty();
            case LOCALE -> Optional.ofNullable(said.locale());
            case ZONE -> Optional.ofNullable(said.zone());
            case LEFT -> Optional.of(said.left() != null);
        };
    }

    private static Optional<Object> text(@Nullable String text) {
        return Optional.<Object>ofNullable(text).filter(told -> !told.equals(""));
    }
}
