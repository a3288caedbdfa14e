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
import io.waymark.recognition.api.EarningFact;
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
        return El.svg(BlazeDrawing.earned(badge.badge().value(), family(badge), face.tier(), glyph(face), sizePx));
    }

    static Component outline(ReachableBadge badge, int sizePx) {
        return El.svg(BlazeDrawing.outline(family(badge), glyph(badge.face()), badge.share(), sizePx));
    }

    /** By what earned it: the rule may be another by now. */
    static BlazeFamily family(EarnedBadge badge) {
        return badge.earnedBy().stream().anyMatch(fact -> fact.kind() == EarningFact.Kind.CHECK_IN_SEEN)
                ? BlazeFamily.PRACTICE
                : BlazeFamily.PATHWAY;
    }

    private static BlazeFamily family(ReachableBadge badge) {
        return badge.isBySteps() ? BlazeFamily.PATHWAY : BlazeFamily.PRACTICE;
    }

    static String path(BadgeId badge) {
        return BadgeWallView.PATH + "/" + badge.value();
    }

    /** A sign nobody here knows is drawn as a flag: a badge must never fail for its looks. */
    private static Glyph glyph(BadgeFace face) {
        return Arrays.stream(Glyph.values())
                .filter(glyph -> glyph.name().equalsIgnoreCase(face.glyph().replace('-', '_')))
                .findFirst()
                .orElse(Glyph.FLAG);
    }
}
