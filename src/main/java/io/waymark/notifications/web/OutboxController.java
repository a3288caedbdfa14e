package io.waymark.notifications.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.waymark.notifications.api.FindOutbox;
import io.waymark.notifications.api.MailId;
import io.waymark.notifications.api.MailState;
import io.waymark.notifications.api.ResendMail;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.web.Paging;
import io.waymark.platform.web.PathIds;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.time.Clock;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/operations/outbox", produces = "application/json")
@Tag(name = "operations")
class OutboxController {
    private static final int LARGEST_PAGE = 100;

    private final Gateways gateways;
    private final Clock clock;

    OutboxController(Gateways gateways, Clock clock) {
        this.gateways = gateways;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "findOutbox",
            summary = "Which mails went out, wait or failed (sys-admin)",
            description = "The newest first, of 90 days; never what they say.")
    OutboxResponse outbox(
            @Parameter(description = "Only those: waiting, failed, sent, kept, dead or dropped.")
                    @RequestParam(required = false)
                    @Nullable
                    String state,
            @Parameter(description = "What the page begins with; left out for the newest.")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = "How many, 1 to 100.") @RequestParam(defaultValue = "50") int size) {
        return OutboxResponse.of(gateways.ask(new FindOutbox(
                state == null ? null : state(state),
                from == null ? null : PathIds.read(from, MailId::new),
                Paging.of(0, size, LARGEST_PAGE).size())));
    }

    @PostMapping("/{mail}/retries")
    @Operation(
            operationId = "resendMail",
            summary = "Have a mail tried again that was given up (sys-admin)",
            responses = @ApiResponse(responseCode = "204", description = "It waits to be tried."))
    ResponseEntity<Void> resend(@Parameter(description = "Its id.") @PathVariable String mail) {
        gateways.send(new ResendMail(PathIds.read(mail, MailId::new), clock.instant()));
        return ResponseEntity.noContent().build();
    }

    private static MailState state(String code) {
        return Arrays.stream(MailState.values())
                .filter(state -> state.name().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> Rejection.invalid(Problem.of("value-wrong").at("state")));
    }
}
