package io.waymark.notifications.web;

import io.waymark.notifications.api.Unsubscribe;
import io.waymark.platform.axon.Gateways;
import io.waymark.shared.Rejection;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What {@code List-Unsubscribe} of a mail names. A mail program sends a POST when its reader says so (RFC 8058); a GET, as by a
 * reader or by a program that tries links, leads to a page with a button and changes nothing.
 */
@RestController
@RequestMapping("/mail/unsubscribe/{token}")
class UnsubscribeController {

    private final Gateways gateways;

    UnsubscribeController(Gateways gateways) {
        this.gateways = gateways;
    }

    @PostMapping
    ResponseEntity<Void> unsubscribe(@PathVariable String token) {
        try {
            gateways.sendOnly(new Unsubscribe(token));
            return ResponseEntity.noContent().build();
        } catch (Rejection e) {
            return ResponseEntity.notFound().build();
        }
    }

    @GetMapping
    ResponseEntity<Void> page(@PathVariable String token) {
        // Relative, so that it holds behind any proxy.
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("../../notifications/unsubscribe/" + token))
                .build();
    }
}
