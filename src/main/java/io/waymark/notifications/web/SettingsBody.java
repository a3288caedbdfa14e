package io.waymark.notifications.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.notifications.api.NotificationKind;
import io.waymark.notifications.api.NotificationSettings;
import io.waymark.notifications.api.QuietHours;
import io.waymark.platform.web.Fields;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Schema(name = "NotificationSettings", description = "How you want to be told by mail.")
record SettingsBody(
        @Schema(description = "Kinds of which no mail comes.", requiredMode = RequiredMode.REQUIRED) @Nullable
        List<String> notByMail,

        @Schema(
                description = "Whether one mail a day comes instead of each by itself.",
                requiredMode = RequiredMode.REQUIRED)
        @Nullable
        Boolean daily,

        @Schema(description = "When mails wait.", requiredMode = RequiredMode.REQUIRED) @Nullable
        Quiet quiet) {

    @Schema(name = "QuietHours", description = "When mails wait, by your own clock.")
    record Quiet(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            Boolean nightly,

            @Schema(description = "Such as 19:00.", requiredMode = RequiredMode.REQUIRED) @Nullable
            String from,

            @Schema(description = "Such as 08:00.", requiredMode = RequiredMode.REQUIRED) @Nullable
            String to,

            @Schema(description = "Whether they wait all Saturday and Sunday.", requiredMode = RequiredMode.REQUIRED)
            @Nullable
            Boolean weekends) {}

    static SettingsBody of(NotificationSettings settings) {
        QuietHours quiet = settings.quiet();
        return new SettingsBody(
                settings.notByMail().stream()
                        .sorted()
                        .map(NotificationKind::code)
                        .toList(),
                settings.daily(),
                new Quiet(quiet.nightly(), quiet.from().toString(), quiet.to().toString(), quiet.weekends()));
    }

    NotificationSettings settings() {
        Quiet when = Fields.required("quiet", quiet);
        Set<NotificationKind> none = Fields.required("notByMail", notByMail).stream()
                .map(SettingsBody::kind)
                .collect(Collectors.toSet());
        return new NotificationSettings(
                none,
                Fields.required("daily", daily),
                new QuietHours(
                        Fields.required("quiet.nightly", when.nightly()),
                        time("quiet.from", when.from()),
                        time("quiet.to", when.to()),
                        Fields.required("quiet.weekends", when.weekends())));
    }

    private static NotificationKind kind(String code) {
        return NotificationKind.of(code).orElseThrow(() -> wrong("notByMail"));
    }

    private static LocalTime time(String field, @Nullable String text) {
        try {
            return LocalTime.parse(Fields.required(field, text));
        } catch (DateTimeParseException e) {
            throw wrong(field);
        }
    }

    private static Rejection wrong(String field) {
        return Rejection.invalid(Problem.of("value-wrong").at(field));
    }
}
