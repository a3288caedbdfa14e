package io.waymark.integration.mail;

import io.waymark.notifications.api.Postman;
import io.waymark.platform.SiteAddress;
import io.waymark.platform.WaymarkProperties;
import io.waymark.platform.WrongSetting;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.mail.javamail.JavaMailSender;

/** Whether mails go out: where {@code spring.mail.host} names a server. A setting that is missing then is told at the start. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(MailConfiguration.class);

    @Bean
    MailAddresses mailAddresses(WaymarkProperties properties, Environment environment) {
        return new MailAddresses(SiteAddress.of(properties, environment));
    }

    @Bean
    Postman postman(
            ObjectProvider<JavaMailSender> server,
            WaymarkProperties properties,
            MailWriter writer,
            MailAddresses addresses,
            Environment environment) {
        JavaMailSender sender = server.getIfAvailable();
        if (sender == null) {
            boolean trial = environment.acceptsProfiles(Profiles.of("embedded"));
            if (!trial) {
                LOG.warn("No mails go out: spring.mail.host is not set. They stay in the outbox.");
            }
            return new KeepingPostman(writer, trial);
        }
        if (properties.baseUrl() == null) {
            throw new WrongSetting(
                    "Mails are to go out, as spring.mail.host is set, and waymark.base-url is not: their links would lead nowhere.",
                    "Set waymark.base-url, or WAYMARK_BASE_URL in the environment, to the address at which people reach"
                            + " Waymark, as in https://waymark.example.com.");
        }
        return new SmtpPostman(sender, new MimeMails(sender, from(properties.mail()), addresses), writer);
    }

    private static InternetAddress from(WaymarkProperties.Mail mail) {
        try {
            InternetAddress from = new InternetAddress(mail.from() == null ? "" : mail.from(), true);
            from.setPersonal(mail.name(), "UTF-8");
            return from;
        } catch (AddressException | java.io.UnsupportedEncodingException e) {
            throw new WrongSetting(
                    "Mails are to go out, as spring.mail.host is set, and waymark.mail.from "
                            + (mail.from() == null ? "is not." : "is " + mail.from() + ", which is no address."),
                    "Set waymark.mail.from, or WAYMARK_MAIL_FROM in the environment, to the address mails come from, as"
                            + " in waymark@example.com.");
        }
    }
}
