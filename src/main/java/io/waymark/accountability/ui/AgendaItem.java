package io.waymark.accountability.ui;

import io.waymark.accountability.api.AgendaPointId;
import io.waymark.platform.ui.drawing.Icons;
import org.jspecify.annotations.Nullable;

/**
 * One thing to talk about.
 *
 * @param style of its sign
 * @param point what is taken off the agenda by hand; null for what goes by itself
 */
record AgendaItem(
        Icons icon,
        String style,
        String title,
        String detail,
        @Nullable AgendaPointId point) {

    static AgendaItem of(Icons icon, String style, String title, String detail) {
        return new AgendaItem(icon, style, title, detail, null);
    }
}
