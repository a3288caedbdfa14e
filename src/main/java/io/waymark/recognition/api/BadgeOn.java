package io.waymark.recognition.api;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A badge at the end of a day.
 *
 * @param badge null if there was no such badge yet
 */
public record BadgeOn(LocalDate day, @Nullable Standing badge) {

    /**
     * What it was, and for one person.
     *
     * @param ruleVersion by which it could be earned
     * @param held null if they did not hold it
     */
    public record Standing(
            BadgeFace face, int ruleVersion, @Nullable Holding held) {}

    /**
     * That somebody held it.
     *
     * @param ruleVersion by which they had earned it
     * @param since when the last of what earned it happened
     * @param steps how many steps earned it
     */
    public record Holding(int ruleVersion, Instant since, long steps) {}
}
