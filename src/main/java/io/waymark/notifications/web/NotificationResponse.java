package io.waymark.notifications.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.notifications.api.NotificationView;
import java.time.Instant;
import java.util.List;

@Schema(name = "Notification", description = "Something you were told, in your language.")
record NotificationResponse(
        @Schema(requiredMode = RequiredMode.REQUIRED) String id,

        @Schema(description = "What it is, such as badge-awarded.", requiredMode = RequiredMode.REQUIRED)
        String kind,

        @Schema(requiredMode = RequiredMode.REQUIRED) String title,
        @Schema(requiredMode = RequiredMode.REQUIRED) String body,

        @Schema(description = "Where it leads within the application.", requiredMode = RequiredMode.REQUIRED)
        String path,

        @Schema(description = "What can be done about it with one click.", requiredMode = RequiredMode.REQUIRED)
        List<ChoiceResponse> choices,

        @Schema(requiredMode = RequiredMode.REQUIRED) Instant at,
        @Schema(requiredMode = RequiredMode.REQUIRED) boolean read) {

    @Schema(name = "NotificationChoice", description = "Something that can be done about it with one click.")
    record ChoiceResponse(
            @Schema(requiredMode = RequiredMode.REQUIRED) String label,

            @Schema(description = "Within the application.", requiredMode = RequiredMode.REQUIRED)
            String path) {}

    static NotificationResponse of(NotificationView told) {
        return new NotificationResponse(
                told.id().value(),
                told.kind().code(),
                told.title(),
                told.body(),
                told.path(),
                told.choices().stream()
                        .map(choice -> new ChoiceResponse(choice.label(), choice.path()))
                        .toList(),
                told.at(),
                told.read());
    }
}
