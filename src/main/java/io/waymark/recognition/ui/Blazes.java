package io.waymark.recognition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Viewer;
import io.waymark.platform.ui.drawing.BlazeDrawing;
import io.waymark.platform.ui.drawing.BlazeFamily;
import io.waymark.platform.ui.drawing.Glyph;
import io.waymark.recognition.api.BadgeFace;
import io.waymark.recognition.api.BadgeId;
import io.waymark.recognition.api.EarnedBadge;
import io.waymark.recognition.api.EarningFact;
import io.waymark.recognition.api.ReachableBadge;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Badges as blazes, and the reasons for them in words. */
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

    /** "9 of 9 steps, 12 January to 10 March" and what completed it. */
    static List<String> reasons(EarnedBadge badge, Viewer viewer) {
        List<EarningFact> steps = badge.earnedBy().stream()
                .filter(fact -> fact.kind() == EarningFact.Kind.STEP_COMPLETED)
                .toList();
        EarningFact last = badge.earnedBy().getLast();
        String completed = text(
                "fact." + last.kind().name().toLowerCase(Locale.ROOT), last.subject(), viewer.dayAndMonth(last.at()));
        if (steps.isEmpty()) {
            return List.of(completed);
        }
        return List.of(
                text(
                        "badge.steps.span",
                        steps.size(),
                        viewer.dayAndMonth(steps.getFirst().at()),
                        viewer.dayAndMonth(steps.getLast().at())),
                completed);
    }

    /** A sign nobody here knows is drawn as a flag: a badge must never fail for its looks. */
    private static Glyph glyph(BadgeFace face) {
        return Arrays.stream(Glyph.values())
                .filter(glyph -> glyph.name().equalsIgnoreCase(face.glyph()))
                .findFirst()
                .orElse(Glyph.FLAG);
    }
}
