package io.waymark.pathways.bundle;

import io.waymark.pathways.api.BadgeOffer;
import io.waymark.pathways.api.Behaviour;
import io.waymark.pathways.api.CommitmentAsked;
import io.waymark.pathways.api.Gate;
import io.waymark.pathways.api.PathwayContent;
import io.waymark.pathways.api.PathwayId;
import io.waymark.pathways.api.Stage;
import io.waymark.pathways.api.StageId;
import io.waymark.pathways.api.Step;
import io.waymark.pathways.api.StepId;
import io.waymark.pathways.api.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes a pathway of a tree that the schema has found nothing wrong with. */
final class ContentReader {

    private final StepTexts texts;

    ContentReader(StepTexts texts) {
        this.texts = texts;
    }

    PathwayContent read(JsonNode root) {
        return new PathwayContent(
                new PathwayId(text(root, "id")),
                text(root, "title"),
                text(root, "summary"),
                text(root, "reason"),
                Track.valueOf(constant(text(root, "track"))),
                root.path("behaviours")
                        .valueStream()
                        .map(behaviour -> new Behaviour(text(behaviour, "id"), text(behaviour, "title")))
                        .toList(),
                stages(root.path("stages")),
                root.path("badges").valueStream().map(ContentReader::badge).toList(),
                commitment(root.path("commitment")));
    }

    private List<Stage> stages(JsonNode stages) {
        List<Stage> result = new ArrayList<>();
        for (int s = 0; s < stages.size(); s++) {
            JsonNode stage = stages.path(s);
            List<Step> steps = new ArrayList<>();
            for (int i = 0; i < stage.path("steps").size(); i++) {
                steps.add(step(stage.path("steps").path(i), texts.text(StepTexts.step(s, i))));
            }
            result.add(new Stage(
                    new StageId(text(stage, "id")),
                    text(stage, "title"),
                    optional(stage, "place"),
                    optional(stage, "lane"),
                    gate(stage.path("gate")),
                    List.copyOf(steps)));
        }
        return List.copyOf(result);
    }

    private static @Nullable Gate gate(JsonNode gate) {
        if (gate.has("allOf")) {
            return new Gate.AllOf(stageIds(gate.path("allOf")));
        }
        if (gate.has("anyOf")) {
            return new Gate.AnyOf(stageIds(gate.path("anyOf")));
        }
        return gate.has("of") ? new Gate.AtLeast(gate.path("atLeast").asInt(), stageIds(gate.path("of"))) : null;
    }

    private static List<StageId> stageIds(JsonNode ids) {
        return ids.valueStream().map(id -> new StageId(id.stringValue())).toList();
    }

    private static Step step(JsonNode step, String text) {
        return new Step(
                new StepId(text(step, "id")),
                text(step, "title"),
                step.path("minutes").asInt(),
                step.path("required").asBoolean(true),
                optional(step, "why"),
                TaskReader.read(step, text));
    }

    private static BadgeOffer badge(JsonNode badge) {
        String stage = optional(badge.path("rule"), "stageCompleted");
        return new BadgeOffer(
                text(badge, "id"),
                text(badge, "title"),
                text(badge, "description"),
                text(badge, "glyph"),
                badge.path("tier").asInt(),
                stage == null ? null : new StageId(stage),
                badge.path("rule").has("commitmentKept")
                        ? badge.path("rule").path("commitmentKept").asInt()
                        : null);
    }

    /** Asked for unless the author says otherwise. */
    private static @Nullable CommitmentAsked commitment(JsonNode commitment) {
        if (!commitment.path("asked").asBoolean(true)) {
            return null;
        }
        return commitment.has("days")
                ? new CommitmentAsked(commitment
                        .path("days")
                        .valueStream()
                        .map(JsonNode::asInt)
                        .toList())
                : CommitmentAsked.BY_DEFAULT;
    }

    static String text(JsonNode node, String field) {
        return node.path(field).stringValue();
    }

    static @Nullable String optional(JsonNode node, String field) {
        return node.has(field) ? text(node, field) : null;
    }

    /** The name of the constant behind a word of the format: {@code individual-contributor} is {@code INDIVIDUAL_CONTRIBUTOR}. */
    static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
