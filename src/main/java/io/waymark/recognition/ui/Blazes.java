package io.waymark.recognition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.drawing.BlazeDrawing;
import io.waymark.platform.ui.drawing.BlazeFamily;
import io.waymark.platform.ui.drawing.Glyph;
import io.waymark.recognition.api.BadgeFace;
import io.waymark.recognition.api.BadgeId;
import io.waymark.recognition.api.EarnedBadge;
import io.waymark.recognition.api.ReachableBadge;
import java.util.Arrays;

/** Badges as blazes. The words always stand beside them. */
final class Blazes {

    private Blazes() {}

    static String text(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }

    static Component earned(EarnedBadge badge, int sizePx) {
        BadgeFace face = badge.face();
        return El.svg(
                BlazeDrawing.earned(badge.badge().value(), BlazeFamily.PATHWAY, face.tier(), glyph(face), sizePx));
    }

    static Component outline(ReachableBadge badge, int sizePx) {
        return El.svg(BlazeDrawing.outline(BlazeFamily.PATHWAY, glyph(badge.face()), badge.share(), sizePx));
    }

    static String path(BadgeId badge) {
        return BadgeWallView.PATH + "/" + badge.value();
    }

    /** A sign nobody here knows is drawn as a flag: a badge must never fail for its looks. */
    private static Glyph glyph(BadgeFace face) {
        return Arrays.stream(Glyph.values())
                .filter(glyph -> glyph.name().equalsIgnoreCase(face.glyph()))
                .findFirst()
                .orElse(Glyph.FLAG);
    }
}
