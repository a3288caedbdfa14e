package io.waymark.platform.time;

/** Somebody who does what was due on a thread of their own, after the to-do is done; a bean. Who moves the clock waits for them. */
public interface StillAtWork {

    boolean isAtWork();
}
