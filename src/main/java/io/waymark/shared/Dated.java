package io.waymark.shared;

import java.time.Instant;

/** Says when it happened, which for what is imported lies before it was stored. */
public interface Dated {

    Instant at();
}
