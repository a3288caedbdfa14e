package io.waymark.demo;

import io.waymark.platform.axon.Preparation;

/** How much of the demo company is there; nobody is let in before it is done. */
@DemoPart
public class DemoProgress implements Preparation {

    /** About how many commands it takes; known exactly only once the pathways are read. */
    private static final double COMMANDS = 2300;

    private static final double ALMOST = 0.99;

    private volatile double share;

    @Override
    public double share() {
        return share;
    }

    public boolean isDone() {
        return share >= 1;
    }

    void sent(int commands) {
        share = Math.min(ALMOST, commands / COMMANDS);
    }

    void done() {
        share = 1;
    }
}
