package io.waymark.platform.embedded;

import com.zaxxer.hikari.HikariDataSource;
import io.waymark.platform.WaymarkProperties;
import io.waymark.platform.sidestate.SideState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Side state on one folder, opened as often as there are nodes: within one JVM, H2 lets all of them have the same file. */
public final class H2Stores implements AutoCloseable {

    private final DataFolder folder;
    private final List<HikariDataSource> sources = new ArrayList<>();

    public H2Stores(Path folder) {
        this.folder =
                new DataFolder(new WaymarkProperties(folder, false, null, new WaymarkProperties.Mail(null, "Waymark")));
    }

    public SideState open() {
        HikariDataSource source = new H2Configuration().dataSource(folder);
        sources.add(source);
        return new H2SideState(JdbcClient.create(source));
    }

    @Override
    public void close() {
        sources.forEach(HikariDataSource::close);
        sources.clear();
    }
}
