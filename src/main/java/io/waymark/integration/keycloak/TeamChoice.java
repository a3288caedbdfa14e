package io.waymark.integration.keycloak;

import java.util.Comparator;
import java.util.List;
import org.keycloak.representations.idm.GroupRepresentation;

/**
 * Which of somebody's groups is their team: of one group and another below it the lower one, of groups side by side the first by
 * path. A person is in one team; who is in two groups on purpose is given the attribute {@code team}.
 */
final class TeamChoice {

    private TeamChoice() {}

    /** The name of the team; empty for none. */
    static String of(List<GroupRepresentation> groups) {
        return groups.stream()
                .filter(group -> groups.stream().noneMatch(other -> isBelow(group, other)))
                .min(Comparator.comparing(GroupRepresentation::getPath))
                .map(GroupRepresentation::getName)
                .orElse("");
    }

    /** Whether the path leads to a group below that one. */
    static boolean isBelow(String parent, String path) {
        return path.startsWith(parent.replaceAll("/+$", "") + "/");
    }

    private static boolean isBelow(GroupRepresentation parent, GroupRepresentation other) {
        return isBelow(parent.getPath(), other.getPath());
    }
}
