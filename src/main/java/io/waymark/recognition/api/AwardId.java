package io.waymark.recognition.api;

import io.waymark.shared.Id;
import io.waymark.shared.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names one award. It follows from badge, version of the rule and person, so that nobody is awarded twice. */
public record AwardId(String value) implements Id {

    public AwardId {
        Id.checked(value);
    }

    public static AwardId of(BadgeId badge, int ruleVersion, PersonId person) {
        String name = badge.value() + '|' + ruleVersion + '|' + person.value();
        return new AwardId("a-" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value;
    }
}
