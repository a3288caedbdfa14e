package io.waymark.operations.api;

/** What a processor is for. */
public enum ProcessorKind {
    /** It makes what people read, and can be made anew. */
    PROJECTION,
    /** It acts, once an event. */
    POLICY
}
