package io.waymark.notifications.api;

/**
 * What somebody may be told. The words are the texts {@code notification.<kind>.title} and {@code .body}, with the kind in
 * kebab-case. For kinds about a commitment {0} is its title, {1} the other person, {2} the day or the offset.
 */
public enum NotificationKind {
    CHECK_IN_DUE,
    CHECK_IN_REMINDER,
    CHECK_IN_MOVED,
    CHECK_IN_EXCUSED,
    CHECK_IN_MISSED,
    /** To the confirmer, a week after it was due. */
    CHECK_IN_UNANSWERED,
    CONFIRMATION_ASKED,
    CONFIRMATION_GIVEN,
    NOT_SEEN_YET,
    CONFIRMER_ASKED,
    CONFIRMER_ACCEPTED,
    CONFIRMER_DECLINED,
    /** They have to choose somebody again, as nobody confirms any more. */
    CONFIRMER_NEEDED(false),
    /** They confirm from now on, without having been asked. */
    CONFIRMER_ASSIGNED(false),
    /** To the manager. */
    TWO_MISSES,
    FOLLOW_UP_LOGGED,
    QUESTION_ASKED,
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
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
