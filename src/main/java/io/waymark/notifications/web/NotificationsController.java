package io.waymark.notifications.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.waymark.notifications.api.ChangeNotificationSettings;
import io.waymark.notifications.api.FindNotificationSettings;
import io.waymark.notifications.api.FindNotifications;
import io.waymark.notifications.api.NotificationId;
import io.waymark.notifications.api.ReadAllNotifications;
import io.waymark.notifications.api.ReadNotification;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.security.SignedIn;
import io.waymark.platform.web.Paging;
import io.waymark.platform.web.PathIds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/notifications", produces = "application/json")
@Tag(name = "notifications", description = "What you were told, and how you want to be told.")
class NotificationsController {
    private static final int LARGEST_PAGE = 100;

    private final Gateways gateways;
    private final SignedIn signedIn;

    NotificationsController(Gateways gateways, SignedIn signedIn) {
        this.gateways = gateways;
        this.signedIn = signedIn;
    }

    @GetMapping
    @Operation(
            operationId = "findNotifications",
            summary = "What I was told",
            description = "The newest first, of a year. The next page begins with what next of this one says.")
    NotificationsResponse notifications(
            @Parameter(description = "What the page begins with; left out for the newest.")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = "How many, 1 to 100.") @RequestParam(defaultValue = "50") int size) {
        int checked = Paging.of(0, size, LARGEST_PAGE).size();
        NotificationId begin = from == null ? null : PathIds.read(from, NotificationId::new);
        return NotificationsResponse.of(gateways.ask(new FindNotifications(signedIn.person(), begin, checked)));
    }

    @PostMapping("/{notification}/read")
    @Operation(
            operationId = "readNotification",
            summary = "I have read it",
            responses = @ApiResponse(responseCode = "204", description = "It is noted."))
    ResponseEntity<Void> read(@Parameter(description = "Its id.") @PathVariable String notification) {
        NotificationId id = PathIds.read(notification, NotificationId::new);
        gateways.send(new ReadNotification(signedIn.person(), id));
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/read")
    @Operation(
            operationId = "readAllNotifications",
            summary = "I have read all of it",
            responses = @ApiResponse(responseCode = "204", description = "It is noted."))
    ResponseEntity<Void> readAll() {
        gateways.send(new ReadAllNotifications(signedIn.person()));
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/settings")
    @Operation(operationId = "getNotificationSettings", summary = "How I want to be told by mail")
    SettingsBody settings() {
        return SettingsBody.of(gateways.ask(new FindNotificationSettings(signedIn.person())));
    }

    @PutMapping("/settings")
    @Operation(operationId = "changeNotificationSettings", summary = "Choose how I want to be told by mail")
    SettingsBody change(@RequestBody SettingsBody settings) {
        gateways.send(new ChangeNotificationSettings(signedIn.person(), settings.settings()));
        return settings();
    }
}
