package io.waymark.platform.axon;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
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

    /**
     * Runs several parts one after the other, each a unit of work of its own: within one, everything that is stored is held and looked
     * through until its end, so that ten thousand commands in one would take minutes. Called while a command is handled, all of them
     * are part of its transaction, where there are transactions, and of the chain of messages it began; on MongoDB each part is stored
     * for itself.
     */
    public void inParts(List<Runnable> parts) {
        Map<String, ?> chain = CurrentUnitOfWork.correlationData();
        Deque<UnitOfWork<?>> present = stepAside();
        try {
            for (Runnable part : parts) {
                DefaultUnitOfWork<Message<?>> unit = DefaultUnitOfWork.startAndGet(null);
                unit.registerCorrelationDataProvider(any -> chain);
                unit.attachTransaction(transactions);
                unit.execute(part);
            }
        } finally {
            present.forEach(CurrentUnitOfWork::set);
        }
    }

    /** Takes the units of work that are under way from this thread, the outermost first. */
    private static Deque<UnitOfWork<?>> stepAside() {
        Deque<UnitOfWork<?>> present = new ArrayDeque<>();
        while (CurrentUnitOfWork.isStarted()) {
            UnitOfWork<?> innermost = CurrentUnitOfWork.get();
            CurrentUnitOfWork.clear(innermost);
            present.addFirst(innermost);
        }
        return present;
    }
}
