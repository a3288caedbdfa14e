package io.waymark.notifications.api;

/** How far a mail has come. */
public enum MailState {
    /** Its time has not come, or it is about to go out. */
    WAITING,
    /** It could not be handed over, and is tried again. */
    FAILED,
    /** The mail server took it. */
    SENT,
    /** There is no mail server; it stays here, to be read. */
    KEPT,
    /** Refused for good, or given up after two days. */
    DEAD,
    /** It need not go out any more: its kind was left out since, its reader has left, or nothing of it can be read any more. */
    DROPPED
}
