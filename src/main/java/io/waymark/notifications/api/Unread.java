package io.waymark.notifications.api;

/**
 * How much one has not read yet.
 *
 * @param count at most {@link #MOST} + 1, which stands for more than that
 */
public record Unread(int count) {

    /** Up to here it is counted. */
    public static final int MOST = 99;

    public boolean isMore() {
        return count > MOST;
    }
}
