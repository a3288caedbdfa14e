package io.waymark.operations.ui;

import com.vaadin.flow.component.Component;
import io.waymark.operations.api.StoreGrowth;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Viewer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A bar a day. What it says in sum is its name; the table beside it says the rest. */
final class GrowthChart {

    private static final double WIDTH = 600;
    private static final double HEIGHT = 96;
    private static final double GAP = 4;
    private static final double LEAST = 2;

    private GrowthChart() {}

    static Component of(List<StoreGrowth.Day> days, Figures figures, Viewer viewer) {
        return El.svg(draw(days, finding(days, figures, viewer)));
    }

    /** The finding in a sentence. */
    static String finding(List<StoreGrowth.Day> days, Figures figures, Viewer viewer) {
        long sum = days.stream().mapToLong(StoreGrowth.Day::events).sum();
        if (sum == 0) {
            return Figures.text("operations.growth.none", days.size());
        }
        StoreGrowth.Day most = days.stream()
                .max(Comparator.comparingLong(StoreGrowth.Day::events))
                .orElseThrow();
        return Figures.text(
                "operations.growth.finding",
                figures.number(sum),
                days.size(),
                viewer.day(most.day().atStartOfDay(viewer.zone()).toInstant()),
                figures.number(most.events()));
    }

    private static String draw(List<StoreGrowth.Day> days, String name) {
        long most = Math.max(
                1, days.stream().mapToLong(StoreGrowth.Day::events).max().orElse(1));
        double step = WIDTH / days.size();
        StringBuilder bars = new StringBuilder();
        for (int place = 0; place < days.size(); place++) {
            long events = days.get(place).events();
            if (events > 0) {
                double high = Math.max(LEAST, HEIGHT * events / most);
                bars.append(String.format(
                        Locale.ROOT,
                        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"2\" fill=\"var(--wm-accent)\"/>",
                        place * step + GAP / 2,
                        HEIGHT - high,
                        step - GAP,
                        high));
            }
        }
        return String.format(
                Locale.ROOT,
                "<svg class=\"growth\" role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %.0f %.0f\" preserveAspectRatio=\"none\">%s"
                        + "<path d=\"M0 %.1fH%.0f\" stroke=\"var(--wm-edge)\" stroke-width=\"1\" fill=\"none\"/></svg>",
                name.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;"),
                WIDTH,
                HEIGHT + 1,
                bars,
                HEIGHT + 0.5,
                WIDTH);
    }
}
