package io.waymark.accountability.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.time.Instant;

/** Asks what a link in a mail is about. The link itself is what lets one ask; asking changes nothing. */
@AllowedTo(Who.ANYBODY)
public record FindAnswerLink(String token, Instant at) implements Query<AnswerLinkView> {

    /** What is secret in it is shown nowhere. */
    @Override
    public String toString() {
        return "FindAnswerLink[at=" + at + "]";
    }
}
