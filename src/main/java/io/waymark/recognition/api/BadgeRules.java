package io.waymark.recognition.api;

import java.util.List;

/** The badges a pathway leads to, each with the present version of its rule. */
public record BadgeRules(List<Entry> badges) {

    /** One badge. */
    public record Entry(BadgeId badge, int ruleVersion, BadgeRule rule) {}
}
