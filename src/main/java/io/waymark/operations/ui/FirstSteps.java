package io.waymark.operations.ui;

/**
 * How far a new company has come.
 *
 * @param people who are here, the first system admin among them
 * @param pathways that are published
 * @param provider whether people sign in with an identity provider
 */
record FirstSteps(long people, long pathways, boolean provider) {

    static final int ALL = 4;

    boolean hasPeople() {
        return people > 1;
    }

    boolean hasPathway() {
        return pathways > 0;
    }

    boolean complete() {
        return hasPeople() && hasPathway();
    }

    /** The first is done by whoever looks, the last comes when all others are. */
    int left() {
        return 1 + (hasPeople() ? 0 : 1) + (hasPathway() ? 0 : 1);
    }
}
