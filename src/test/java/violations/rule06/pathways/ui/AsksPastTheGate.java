package violations.rule06.pathways.ui;

import org.axonframework.queryhandling.QueryBus;

/** Could register a handler of its own. */
record AsksPastTheGate(QueryBus bus) {}
