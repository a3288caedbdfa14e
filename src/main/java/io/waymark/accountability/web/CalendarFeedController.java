package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.waymark.accountability.api.CalendarFeed;
import io.waymark.accountability.api.FindCalendarFeed;
import io.waymark.platform.axon.Gateways;
import io.waymark.shared.Rejection;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/**
 * What calendar programs read, again and again: the same answer while nothing has changed, so that most of them are told just that.
 * What it says is its owner's alone, so no cache but that program's own keeps it, and nobody lists it.
 */
@Hidden
@RestController
class CalendarFeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final String ROBOTS = "X-Robots-Tag";

    private final Gateways gateways;

    CalendarFeedController(Gateways gateways) {
        this.gateways = gateways;
    }

    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String secret, WebRequest request) {
        CalendarFeed feed;
        try {
            feed = gateways.ask(new FindCalendarFeed(secret));
        } catch (Rejection nothing) {
            return ResponseEntity.notFound().header(ROBOTS, "noindex").build();
        }
        byte[] text = feed.text().getBytes(StandardCharsets.UTF_8);
        String tag = "\"" + DigestUtils.md5DigestAsHex(text) + "\"";
        return request.checkNotModified(tag)
                ? known(HttpStatus.NOT_MODIFIED, tag).build()
                : known(HttpStatus.OK, tag).contentType(CALENDAR).body(text);
    }

    private static ResponseEntity.BodyBuilder known(HttpStatus status, String tag) {
        return ResponseEntity.status(status)
                .eTag(tag)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(ROBOTS, "noindex");
    }
}
