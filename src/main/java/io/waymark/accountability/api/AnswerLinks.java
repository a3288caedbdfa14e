package io.waymark.accountability.api;

import io.waymark.shared.PersonId;
import java.time.Instant;

/** Makes links that answer one check-in without signing in, as they stand in mails. */
public interface AnswerLinks {

    /**
     * The path of a link, without a slash before it. The page it opens has the answer chosen; nothing is sent before somebody presses.
     *
     * @param expires when the check-in can be answered no more
     */
    String path(CommitmentId commitment, PersonId person, int day, CheckInAnswer answer, Instant expires);
}
