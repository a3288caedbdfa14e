package io.waymark.operations.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/** Asks how the processors of this node are doing. */
@AllowedTo(Who.SYS_ADMIN)
public record FindProcessors() implements Query<ProcessorList> {}
