package io.waymark.notifications.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody may be told. The words are the texts {@code notification.<kind>.title} and {@code .body}, with the kind in
 * kebab-case, and {@code .name} in the settings. Facts: {0} is the title of the commitment, {1} the other person (whoever is told is
 * "you"), {2} the offset of the check-in as a count. Where it says so below, {2} is another, and there may be none.
 */
public enum NotificationKind {
    CHECK_IN_DUE,
    CHECK_IN_REMINDER,
    /** {2} is the day it was moved to, {3} the day it was for, {4} why. */
    CHECK_IN_MOVED,
    CHECK_IN_EXCUSED,
    CHECK_IN_MISSED,
    /** To the confirmer, a week after it was due. */
    CHECK_IN_UNANSWERED,
    CONFIRMATION_ASKED,
    CONFIRMATION_GIVEN,
    NOT_SEEN_YET,
    /** To the confirmer, who said so. */
    NOT_SEEN_NOTED,
    /** Without {2}. */
    CONFIRMER_ASKED,
    /** Without {2}. */
    CONFIRMER_ACCEPTED,
    /** Without {2}. */
    CONFIRMER_DECLINED,
    /** They have to choose somebody again, as nobody confirms any more: {1} did; without {2}. */
    CONFIRMER_NEEDED(false),
    /** They confirm from now on, without having been asked; without {2}. */
    CONFIRMER_ASSIGNED(false),
    /** To the manager; without {2}. */
    TWO_MISSES,
    /** Without {2}. */
    FOLLOW_UP_LOGGED,
    QUESTION_ASKED,
    /** {0} is the title of the badge, {1} who holds it, {2} the moment it was earned. */
    BADGE_AWARDED;

    private final boolean canBeLeftOut;

    NotificationKind() {
        this(true);
    }

    NotificationKind(boolean canBeLeftOut) {
        this.canBeLeftOut = canBeLeftOut;
    }

    /** Whether one may choose not to get it by mail: not where something stands still until they act. In the application it is always told. */
    public boolean canBeLeftOut() {
        return canBeLeftOut;
    }

    /** As in the keys of texts and in REST, such as {@code check-in-due}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<NotificationKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
