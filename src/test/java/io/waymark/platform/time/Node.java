package io.waymark.platform.time;

import io.waymark.platform.sidestate.SideState;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The scheduler of one node, without the rest of the application, which can be cut off from its store. */
public final class Node implements AutoCloseable {

    private final Scheduler scheduler;
    private final SchedulerThread thread;
    private volatile Predicate<String> cut = shelf -> false;

    public Node(SideState store, Clock clock, TodoHandler... handlers) {
        SideState mine = (SideState) Proxy.newProxyInstance(
                Node.class.getClassLoader(), new Class<?>[] {SideState.class}, (proxy, method, arguments) -> {
                    if (cut.test((String) arguments[0])) {
                        throw new IllegalStateException("Cut off");
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        Alarm alarm = new Alarm();
        Todos todos = new Todos(mine);
        Lease lease = new Lease(mine, "scheduler", System::nanoTime);
        scheduler = new Scheduler(todos, alarm, clock);
        thread = new SchedulerThread(
                new Worker(todos, new Handlers(Stream.of(handlers)), lease, clock), lease, alarm, () -> true);
    }

    public Scheduler scheduler() {
        return scheduler;
    }

    public Node start() {
        thread.start();
        return this;
    }

    /** From now on nothing it does reaches the store, as if it had died; what it held stays there. */
    void die() {
        cut = shelf -> true;
    }

    /** From now on it cannot renew its lease, and does not know. */
    void loseLease() {
        cut = "lease"::equals;
    }

    void findLease() {
        cut = shelf -> false;
    }

    @Override
    public void close() {
        thread.stop();
    }
}
