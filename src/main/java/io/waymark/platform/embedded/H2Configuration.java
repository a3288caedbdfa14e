package io.waymark.platform.embedded;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Two files of H2: events, tokens and side state in one, personal keys in the other, so that a copy of the first alone tells
 * nobody's name. {@code WRITE_DELAY=0} hands each commit to the operating system before it is acknowledged: what was
 * acknowledged survives the death of the process, though not the loss of power.
 */
@Configuration(proxyBeanMethods = false)
@Profile("embedded")
class H2Configuration {

    @Bean
    @Primary
    HikariDataSource dataSource(DataFolder folder) {
        return open(folder, "waymark", 10);
    }

    @Bean(defaultCandidate = false)
    HikariDataSource keyDataSource(DataFolder folder) {
        return open(folder, "keys", 2);
    }

    @Bean
    @Primary
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    @Primary
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    private static HikariDataSource open(DataFolder folder, String name, int connections) {
        HikariDataSource source = new HikariDataSource();
        source.setPoolName(name);
        source.setJdbcUrl(
                "jdbc:h2:file:" + folder.path(name)
                        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;CACHE_SIZE=16384;MAX_COMPACT_TIME=200;MAX_LENGTH_INPLACE_LOB=65536");
        source.setUsername("waymark");
        source.setPassword("");
        source.setMaximumPoolSize(connections);
        return source;
    }
}
