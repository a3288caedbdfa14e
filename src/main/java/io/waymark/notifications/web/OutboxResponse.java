package io.waymark.notifications.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.notifications.api.OutboxMail;
import io.waymark.notifications.api.OutboxPage;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

@Schema(name = "Outbox", description = "A page of mails; never what they say.")
record OutboxResponse(
        @Schema(description = "The newest first.", requiredMode = RequiredMode.REQUIRED)
        List<MailResponse> mails,

        @Schema(description = "Whether there is a mail server.", requiredMode = RequiredMode.REQUIRED)
        boolean sends,

        @Schema(description = "from of the next page; left out if this is the last.") @Nullable
        String next) {

    @Schema(name = "Mail", description = "A mail on its way.")
    record MailResponse(
            @Schema(requiredMode = RequiredMode.REQUIRED) String id,

            @Schema(description = "Whom it goes to.", requiredMode = RequiredMode.REQUIRED)
            String person,

            @Schema(description = "waiting, failed, sent, kept, dead or dropped.", requiredMode = RequiredMode.REQUIRED)
            String state,

            @Schema(description = "When it came to be so.", requiredMode = RequiredMode.REQUIRED)
            Instant since,

            @Schema(description = "When it goes out or is tried again.") @Nullable
            Instant next,

            @Schema(description = "How often it was tried.", requiredMode = RequiredMode.REQUIRED)
            int attempts,

            @Schema(description = "Why the last attempt failed.") @Nullable
            String error) {

        static MailResponse of(OutboxMail mail) {
            return new MailResponse(
                    mail.id().value(),
                    mail.to().value(),
                    mail.state().name().toLowerCase(Locale.ROOT),
                    mail.since(),
                    mail.next(),
                    mail.attempts(),
                    mail.error());
        }
    }

    static OutboxResponse of(OutboxPage page) {
        return new OutboxResponse(
                page.mails().stream().map(MailResponse::of).toList(),
                page.sends(),
                page.next() == null ? null : page.next().value());
    }
}
