package io.waymark.integration.mail;

import static io.waymark.support.EmbeddedApp.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process is killed, as by {@code kill -9}, while mails go out, and started again. */
@Tag("scenario-30")
class MailsAfterKillTest {

    private static final long MINUTES = 3;

    @TempDir
    Path folder;

    @Test
    void eachReasonIsOneMessageAndNoneIsLost() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            Process first = start(server.getSmtp().getPort());
            while (server.getReceivedMessages().length < KilledWhileMailing.PEOPLE / 4 && first.isAlive()) {
                Thread.sleep(1);
            }
            first.destroyForcibly().waitFor();
            int before = server.getReceivedMessages().length;
            assertThat(before).as("killed in the middle").isLessThan(KilledWhileMailing.PEOPLE);

            Process second = start(server.getSmtp().getPort());
            assertThat(second.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
            assertThat(second.exitValue()).isZero();
            eventually("all are there", () -> ids(server.getReceivedMessages()).size() == KilledWhileMailing.PEOPLE);
            // The one that was on its way when the process died may have been taken without its knowing.
            assertThat(server.getReceivedMessages().length)
                    .isBetween(KilledWhileMailing.PEOPLE, KilledWhileMailing.PEOPLE + 1);
        } finally {
            server.stop();
        }
    }

    private static Set<String> ids(MimeMessage[] mails) {
        Set<String> ids = new HashSet<>();
        Arrays.stream(mails).forEach(mail -> {
            try {
                ids.add(mail.getMessageID());
            } catch (MessagingException e) {
                throw new AssertionError(e);
            }
        });
        return ids;
    }

    private Process start(int port) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-XX:TieredStopAtLevel=1",
                        "-Daxoniq.update-checker.disabled=true",
                        "-cp",
                        classPath,
                        KilledWhileMailing.class.getName(),
                        folder.toString(),
                        String.valueOf(port))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
