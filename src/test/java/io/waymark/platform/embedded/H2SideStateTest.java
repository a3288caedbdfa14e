package io.waymark.platform.embedded;

import com.zaxxer.hikari.HikariDataSource;
import io.waymark.platform.WaymarkProperties;
import io.waymark.platform.sidestate.SideState;
import io.waymark.platform.sidestate.SideStateContract;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class H2SideStateTest extends SideStateContract {

    @TempDir
    Path folder;

    private @Nullable HikariDataSource source;

    @Override
    protected SideState open() {
        source = new H2Configuration()
                .dataSource(new DataFolder(
                        new WaymarkProperties(folder, false, null, new WaymarkProperties.Mail(null, "Waymark"))));
        return new H2SideState(JdbcClient.create(source));
    }

    @Override
    protected void close() {
        if (source != null) {
            source.close();
        }
    }
}
