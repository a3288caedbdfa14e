package io.waymark.integration.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.GroupRepresentation;

class TeamChoiceTest {

    @Test
    void ofOneGroupBelowAnotherTheLowerCounts() {
        assertThat(team("/teams/Sales", "/teams/Sales/North")).isEqualTo("North");
        assertThat(team("/teams/Sales/North", "/teams/Sales")).isEqualTo("North");
    }

    @Test
    void ofGroupsSideBySideTheFirstByPathCounts() {
        assertThat(team("/teams/Support", "/teams/Sales")).isEqualTo("Sales");
        assertThat(team("/teams/Sales", "/teams/Salesforce")).isEqualTo("Sales");
    }

    @Test
    void nobodyIsInATeamWithoutAGroup() {
        assertThat(team()).isEmpty();
    }

    private static String team(String... paths) {
        List<GroupRepresentation> groups = Stream.of(paths)
                .map(path -> {
                    GroupRepresentation group = new GroupRepresentation();
                    group.setPath(path);
                    group.setName(path.substring(path.lastIndexOf('/') + 1));
                    return group;
                })
                .toList();
        return TeamChoice.of(groups);
    }
}
