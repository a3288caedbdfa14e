package violations.rule03.impact.domain;

import org.axonframework.serialization.Revision;

/** No other context could read it. */
@Revision("1")
record HiddenEvent(String step) implements HiddenFamily {}
