package io.waymark.platform.axon;

/**
 * How much the store takes at once, whole or not at all.
 *
 * @param events so many of the size of a form somebody filled in, at most
 */
public record OneCommit(int events) {

    /** Where there are transactions: whatever is done in one. */
    public static final OneCommit ANY = new OneCommit(Integer.MAX_VALUE);

    /** Whether it takes any number, in several writes. */
    public boolean isTransaction() {
        return events == Integer.MAX_VALUE;
    }
}
