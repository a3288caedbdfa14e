package io.waymark.shared;

import java.util.Set;

/** Told by a projection once it has written: answers that depend on these topics may differ now. */
public record Changed(Set<String> topics) {}
