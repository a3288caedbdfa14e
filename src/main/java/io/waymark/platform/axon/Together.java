package io.waymark.platform.axon;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.springframework.stereotype.Component;

/**
 * Several commands, and what is noted beside them, in one transaction. Each sees what came of those before it; either all of it is
 * stored, or nothing. On MongoDB this holds for the events alone: there is no transaction that what is noted beside them takes part
 * in.
 */
@Component
public class Together {

    private final TransactionManager transactions;

    Together(TransactionManager transactions) {
        this.transactions = transactions;
    }

    /** Runs it on this thread. A race lost to another writer shows only at the end, so that nothing is tried again here. */
    public void run(Runnable commands) {
        DefaultUnitOfWork<Message<?>> unit = DefaultUnitOfWork.startAndGet(null);
        unit.attachTransaction(transactions);
        unit.execute(commands);
    }
}
