package io.waymark.accountability.api;

/**
 * The secret address of somebody's calendar.
 *
 * @param address whole, as a calendar program takes it
 */
public record FeedAddress(String address) {

    /** What is secret in it is shown nowhere but to whose it is. */
    @Override
    public String toString() {
        return "FeedAddress[]";
    }
}
