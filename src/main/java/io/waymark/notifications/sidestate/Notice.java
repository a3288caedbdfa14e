package io.waymark.notifications.sidestate;

import io.waymark.notifications.api.Action;
import io.waymark.notifications.api.Fact;
import io.waymark.notifications.api.NotificationId;
import io.waymark.notifications.api.NotificationKind;
import java.time.Instant;
import java.util.List;

/** What somebody was told, not put into words yet. */
public record Notice(
        NotificationId id,
        NotificationKind kind,
        List<Fact> facts,
        String path,
        List<Action> actions,
        Instant at,
        boolean unread) {}
