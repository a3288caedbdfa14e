package io.waymark.integration.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.notifications.api.MailId;
import io.waymark.notifications.api.Postman;
import io.waymark.platform.SiteAddress;
import io.waymark.platform.WaymarkProperties;
import io.waymark.platform.WrongSetting;
import io.waymark.platform.i18n.Texts;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mock.env.MockEnvironment;

/** A setting that is missing is told at the start, and what to do about it. */
class MailConfigurationTest {

    @Test
    void whoSendsNeedsAnAddressPeopleCanReach() {
        assertWrong(null, "waymark@example.com", "waymark.base-url is not");
        assertWrong("learn.example.com", "waymark@example.com", "no address of a web site");
        assertWrong("ftp://learn.example.com", "waymark@example.com", "no address of a web site");
    }

    @Test
    void whoSendsNeedsASender() {
        assertWrong("https://learn.example.com", null, "waymark.mail.from is not");
        assertWrong("https://learn.example.com", "waymark", "no address");
        assertThat(postman("https://learn.example.com", "waymark@example.com").sends())
                .isTrue();
    }

    @Test
    void linksHoldWithAndWithoutASlash() {
        for (String base : new String[] {"https://a.example/w", "https://a.example/w/"}) {
            MailAddresses addresses = new MailAddresses(new SiteAddress(URI.create(base)));
            assertThat(addresses.of("badges")).isEqualTo("https://a.example/w/badges");
            assertThat(addresses.of("/badges")).isEqualTo("https://a.example/w/badges");
            assertThat(addresses.messageId(new MailId("0a.1b"))).isEqualTo("<0a.1b@a.example>");
        }
    }

    private static void assertWrong(@Nullable String base, @Nullable String from, String says) {
        assertThatThrownBy(() -> postman(base, from))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining(says);
    }

    private static Postman postman(@Nullable String base, @Nullable String from) {
        WaymarkProperties properties = new WaymarkProperties(
                Path.of("data"),
                false,
                base == null ? null : URI.create(base),
                new WaymarkProperties.Mail(from, "Waymark"));
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("sender", new JavaMailSenderImpl());
        MailConfiguration configuration = new MailConfiguration();
        MockEnvironment environment = new MockEnvironment();
        MailAddresses addresses = configuration.mailAddresses(properties, environment);
        return configuration.postman(
                beans.getBeanProvider(JavaMailSender.class),
                properties,
                new MailWriter(Mockito.mock(Texts.class), addresses),
                addresses,
                environment);
    }
}
