package io.waymark.pathways.api;

/**
 * How far somebody has come, counting what is needed.
 *
 * @param done needed steps that are done
 * @param needed steps needed in all
 * @param extra further steps, not done, that are there for whoever likes
 * @param minutesLeft estimated minutes of the needed steps that are not done
 */
public record Progress(int done, int needed, int extra, int minutesLeft) {

    public boolean isComplete() {
        return done == needed;
    }

    /** 0 to 1. */
    public double share() {
        return needed == 0 ? 1 : (double) done / needed;
    }
}
