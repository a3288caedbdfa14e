package io.waymark.accountability.sources;

import io.waymark.shared.Actor;

/** As whom this context asks others. */
final class Asking {

    static final String SOURCE = "policy";
    static final Actor ACTOR = Actor.system("accountability");

    private Asking() {}
}
