package io.waymark.platform.axon;

import java.util.Set;
import java.util.function.Consumer;

/** Tells the other nodes, too, which answers may differ: their windows follow what is projected here. */
public interface Bulletin {

    /** Tells all other nodes, within moments. What is lost, as when this node dies, is a window that follows later. */
    void post(Set<String> topics);

    /** Hears what other nodes have posted. */
    void listen(Consumer<Set<String>> listener);
}
