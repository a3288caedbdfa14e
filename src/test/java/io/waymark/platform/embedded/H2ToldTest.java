package io.waymark.platform.embedded;

import io.waymark.notifications.sidestate.ToldContract;
import io.waymark.platform.sidestate.SideState;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

class H2ToldTest extends ToldContract {

    @TempDir
    Path folder;

    private @Nullable H2Stores stores;

    @Override
    protected SideState open() {
        if (stores == null) {
            stores = new H2Stores(folder);
        }
        return stores.open();
    }

    @Override
    protected void close() {
        if (stores != null) {
            stores.close();
        }
    }
}
