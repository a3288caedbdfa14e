package violations.rule09.platform.axon;

import org.axonframework.deadline.DeadlineManager;

/** Gone in the next version of Axon. */
record KeepsDeadlines(DeadlineManager deadlines) {}
