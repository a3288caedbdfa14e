package io.waymark.integration.keycloak;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The attributes of a user that are read. */
enum Attribute {
    JOB_TITLE("jobTitle"),
    /** Whom they report to: the id, the user name or the e-mail address of another user. */
    MANAGER("manager"),
    /** Wins over the groups. */
    TEAM("team"),
    LOCALE("locale"),
    ZONE("zoneinfo");

    private final String code;

    Attribute(String code) {
        this.code = code;
    }

    /** The first value of each that has one. */
    static Map<Attribute, String> of(Map<String, List<String>> attributes) {
        Map<Attribute, String> told = new EnumMap<>(Attribute.class);
        Arrays.stream(values())
                .forEach(one -> first(attributes.get(one.code)).ifPresent(value -> told.put(one, value)));
        return told;
    }

    private static Optional<String> first(@Nullable List<String> values) {
        return values == null
                ? Optional.empty()
                : values.stream()
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .findFirst();
    }
}
