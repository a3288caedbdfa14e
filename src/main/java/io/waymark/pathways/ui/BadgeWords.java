package io.waymark.pathways.ui;

import io.waymark.pathways.api.BadgeOffer;
import io.waymark.pathways.api.PathwayContent;
import io.waymark.pathways.api.Stage;

/** Which badge a pathway offers for what. */
final class BadgeWords {
    private BadgeWords() {}

    static String of(PathwayContent content, BadgeOffer badge) {
        if (badge.keptAtDay() != null) {
            return Words.text("pathway.badge.kept", badge.title(), badge.keptAtDay());
        }
        return content.stages().stream()
                .filter(stage -> stage.id().equals(badge.stage()))
                .findFirst()
                .map(Stage::title)
                .map(stage -> Words.text("pathway.badge.stage", badge.title(), stage))
                .orElseGet(() -> Words.text("pathway.badge.whole", badge.title()));
    }
}
