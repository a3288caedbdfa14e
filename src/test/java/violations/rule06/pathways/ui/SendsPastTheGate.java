package violations.rule06.pathways.ui;

import org.axonframework.commandhandling.gateway.CommandGateway;

/** Sends without the retries and the waiting everybody else gets. */
record SendsPastTheGate(CommandGateway gateway) {}
