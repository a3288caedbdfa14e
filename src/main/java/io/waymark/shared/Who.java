package io.waymark.shared;

/** Whom a command or query may be allowed to. */
public enum Who {
    /** Whoever reaches us, signed in or not: what lets them go on is in the message itself, such as a code. */
    ANYBODY,
    /** Everybody who has signed in. */
    SIGNED_IN,
    /** The person whom the message is about. */
    OWNER,
    /** Whom the thing that the message is about is entrusted to today (see {@link Entrusted}), as a commitment to its confirmer. */
    CONFIRMER,
    /** The direct line manager, today, of the person whom the message is about. */
    MANAGER,
    /** The role {@code ld-admin}. */
    LD_ADMIN,
    /** The role {@code sys-admin}. */
    SYS_ADMIN,
    /** Policies, importers and the start-up: no person at all. */
    SYSTEM
}
