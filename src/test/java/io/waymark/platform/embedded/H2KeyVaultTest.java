package io.waymark.platform.embedded;

import com.zaxxer.hikari.HikariDataSource;
import io.waymark.platform.WaymarkProperties;
import io.waymark.platform.privacy.KeyVault;
import io.waymark.platform.privacy.KeyVaultContract;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

class H2KeyVaultTest extends KeyVaultContract {

    @TempDir
    Path folder;

    private final List<HikariDataSource> sources = new ArrayList<>();

    @Override
    protected KeyVault open() {
        HikariDataSource source = new H2Configuration()
                .keyDataSource(new DataFolder(
                        new WaymarkProperties(folder, false, null, new WaymarkProperties.Mail(null, "Waymark"))));
        sources.add(source);
        return new H2KeyVault(source);
    }

    @Override
    protected void close() {
        sources.forEach(HikariDataSource::close);
        sources.clear();
    }
}
