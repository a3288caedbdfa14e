package io.waymark;

import io.waymark.platform.migration.MigrateCommand;
import io.waymark.shared.DomainService;
import java.util.List;
import org.axonframework.springboot.autoconfig.InterceptorAutoConfiguration;
import org.axonframework.springboot.autoconfig.JdbcAutoConfiguration;
import org.axonframework.springboot.autoconfig.XStreamAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * Starts Waymark. Axon would hang every interceptor on every bus and every processor; ours are hung on the two buses they are for.
 * It would also set XStream up, which nothing is written with, and its JDBC parts, which ours replace: left in, they would take our
 * dead letters away again.
 */
@SpringBootConfiguration
@EnableAutoConfiguration(
        exclude = {InterceptorAutoConfiguration.class, JdbcAutoConfiguration.class, XStreamAutoConfiguration.class})
@ConfigurationPropertiesScan
@ComponentScan(
        includeFilters = @ComponentScan.Filter(DomainService.class),
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @ComponentScan.Filter(type = FilterType.CUSTOM, classes = AutoConfigurationExcludeFilter.class)
        })
public class WaymarkApplication {

    /** Serves, or, where the first argument is {@code migrate}, carries over what the embedded profile has stored, and ends. */
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("migrate")) {
            MigrateCommand.runAndExit(List.of(args).subList(1, args.length));
            return;
        }
        // The Spring property of the same meaning does not stop Axon's call home; only this does.
        System.setProperty("axoniq.update-checker.disabled", "true");
        SpringApplication.run(WaymarkApplication.class, args);
    }
}
