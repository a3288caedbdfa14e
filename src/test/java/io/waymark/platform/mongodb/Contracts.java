package io.waymark.platform.mongodb;

import io.waymark.notifications.sidestate.ToldContract;
import io.waymark.platform.privacy.KeyVault;
import io.waymark.platform.privacy.KeyVaultContract;
import io.waymark.platform.sidestate.SideState;
import io.waymark.platform.sidestate.SideStateContract;
import io.waymark.platform.time.LeaseContract;
import io.waymark.platform.time.SchedulerContract;
import org.junit.jupiter.api.Nested;

/**
 * All contracts on one server. Reopening means that all clients go and others come: that a server keeps what it has acknowledged is
 * its own affair, and is not tested here.
 */
abstract class Contracts {

    private final Clients clients = new Clients(address());

    protected abstract String address();

    @Nested
    class SideStates extends SideStateContract {
        @Override
        protected SideState open() {
            return clients.sideState();
        }

        @Override
        protected void close() {
            clients.close();
        }
    }

    @Nested
    class KeyVaults extends KeyVaultContract {
        @Override
        protected KeyVault open() {
            return clients.keyVault();
        }

        @Override
        protected void close() {
            clients.close();
        }
    }

    @Nested
    class Leases extends LeaseContract {
        @Override
        protected SideState open() {
            return clients.sideState();
        }

        @Override
        protected void close() {
            clients.close();
        }
    }

    @Nested
    class Schedulers extends SchedulerContract {
        @Override
        protected SideState open() {
            return clients.sideState();
        }

        @Override
        protected void close() {
            clients.close();
        }
    }

    @Nested
    class Told extends ToldContract {
        @Override
        protected SideState open() {
            return clients.sideState();
        }

        @Override
        protected void close() {
            clients.close();
        }
    }
}
