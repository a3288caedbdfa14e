package io.waymark.bench.due;

import io.waymark.WaymarkApplication;
import io.waymark.platform.axon.ReadModels;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A node of the profile mongodb whose clock is moved: it works, or makes the commitments first. Arguments: the address, how many
 * milliseconds its clock is ahead, and how many commitments to make.
 */
final class DueNode {

    private DueNode() {}

    public static void main(String[] args) throws IOException {
        System.setProperty("axoniq.update-checker.disabled", "true");
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofMillis(Long.parseLong(args[1])));
        ConfigurableApplicationContext node = new SpringApplicationBuilder(WaymarkApplication.class)
                .profiles("mongodb")
                .initializers((GenericApplicationContext starting) ->
                        starting.registerBean("clock", Clock.class, () -> clock))
                .run("--waymark.mongodb.uri=" + args[0], "--server.port=0");
        while (!node.getBean(ReadModels.class).ready()) {
            Thread.onSpinWait();
        }
        int make = Integer.parseInt(args[2]);
        if (make > 0) {
            new Commitments(node, clock).make(make);
        }
        System.out.println(Children.SAYS + "ready");
        while (System.in.read() >= 0) {
            Thread.onSpinWait();
        }
        node.close();
    }
}
