package io.waymark.platform.ui.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The trail between the marks: solid where it has been walked, dotted ahead. Where several stages meet several others and no
 * gate stands between, they meet in one point, as at a gate, so that no two lines cross.
 */
final class MapTrail {

    private static final double LEAD = 62;
    private static final double WIDE_LEAD = 150;
    private static final double SWAY = 7;
    /** How far a curve runs level at either end, as a share of its width. */
    private static final double REACH = 0.62;

    private final StringBuilder ahead = new StringBuilder();
    private final StringBuilder walked = new StringBuilder();

    private MapTrail() {}

    static String svg(MapLayout layout) {
        MapTrail trail = new MapTrail();
        trail.leadIn(layout);
        for (int i = 1; i < layout.columns().size(); i++) {
            trail.between(
                    layout.columns().get(i - 1),
                    layout.columns().get(i),
                    layout.gates().get(i),
                    layout.middle());
        }
        return path("ahead", trail.ahead) + path("walked", trail.walked);
    }

    private void leadIn(MapLayout layout) {
        List<PlacedStage> first = layout.columns().getFirst();
        double lead = first.size() == 1 ? LEAD : WIDE_LEAD;
        for (PlacedStage stage : first) {
            double from = Math.max(8, stage.x() - Math.min(lead, stage.width() / 2));
            line(stage.stage().mark().reached(), from, layout.middle(), stage.x(), stage.y());
        }
    }

    private void between(List<PlacedStage> before, List<PlacedStage> after, @Nullable PlacedGate gate, double middle) {
        if (gate == null && (before.size() == 1 || after.size() == 1)) {
            before.forEach(from -> after.forEach(to -> {
                boolean both = from.stage().mark() == StageMark.DONE
                        && to.stage().mark().reached();
                line(both, from.x(), from.y(), to.x(), to.y());
            }));
            return;
        }
        double x = gate != null
                ? gate.x()
                : (before.getFirst().x() + after.getFirst().x()) / 2;
        double y = gate != null ? gate.y() : middle;
        boolean open = gate == null || gate.gate().open();
        before.forEach(from -> line(from.stage().mark() == StageMark.DONE, from.x(), from.y(), x, y));
        after.forEach(to -> line(open && to.stage().mark().reached(), x, y, to.x(), to.y()));
    }

    private void line(boolean isWalked, double fromX, double fromY, double toX, double toY) {
        StringBuilder path = isWalked ? walked : ahead;
        double reach = (toX - fromX) * REACH;
        double sway = Math.abs(toY - fromY) < 1 ? SWAY : 0;
        path.append('M').append(Markup.point(fromX, fromY));
        path.append('C').append(Markup.point(fromX + reach, fromY + sway));
        path.append(' ').append(Markup.point(toX - reach, toY - sway));
        path.append(' ').append(Markup.point(toX, toY));
    }

    private static String path(String cssClass, StringBuilder data) {
        return data.isEmpty() ? "" : "<path class=\"" + cssClass + "\" d=\"" + data + "\"/>";
    }
}
