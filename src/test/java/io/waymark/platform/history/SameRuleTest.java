package io.waymark.platform.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.pathways.api.FindEnrolment;
import io.waymark.pathways.api.FindEnrolmentHistory;
import io.waymark.pathways.api.FindEnrolmentOn;
import io.waymark.pathways.api.FindPathwayHistory;
import io.waymark.pathways.api.FindPathwayOn;
import io.waymark.pathways.api.FindPathwayVersion;
import io.waymark.people.api.FindPerson;
import io.waymark.people.api.FindPersonHistory;
import io.waymark.people.api.FindPersonOn;
import io.waymark.people.api.FindPrecedence;
import io.waymark.people.api.FindPrecedenceHistory;
import io.waymark.recognition.api.FindBadge;
import io.waymark.recognition.api.FindBadgeHistory;
import io.waymark.recognition.api.FindBadgeOn;
import io.waymark.shared.AboutOwned;
import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.History;
import io.waymark.shared.Query;
import io.waymark.support.OurTypes;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;

/** History obeys the very rule that guards reading the thing itself: whoever changes the one must change the other. */
class SameRuleTest {

    private static final Map<Class<?>, Class<?>> THINGS = Map.of(
            FindEnrolmentHistory.class, FindEnrolment.class,
            FindEnrolmentOn.class, FindEnrolment.class,
            FindPathwayHistory.class, FindPathwayVersion.class,
            FindPathwayOn.class, FindPathwayVersion.class,
            FindPersonHistory.class, FindPerson.class,
            FindPersonOn.class, FindPerson.class,
            FindBadgeHistory.class, FindBadge.class,
            FindBadgeOn.class, FindBadge.class,
            FindPrecedenceHistory.class, FindPrecedence.class);

    @Test
    void whoMayReadTheThingMayReadItsHistoryAndNobodyElse() {
        assertThat(THINGS).allSatisfy((history, thing) -> {
            assertThat(rule(history)).as(history.getSimpleName()).containsExactlyInAnyOrder(rule(thing));
            assertThat(AboutPerson.class.isAssignableFrom(history))
                    .as(history.getSimpleName())
                    .isEqualTo(AboutPerson.class.isAssignableFrom(thing));
            assertThat(AboutOwned.class.isAssignableFrom(history))
                    .as(history.getSimpleName())
                    .isEqualTo(AboutOwned.class.isAssignableFrom(thing));
        });
    }

    /** A history of another kind of thing has to be named above. */
    @Test
    void noHistoryIsForgotten() {
        Set<Class<?>> histories = OurTypes.below(Query.class)
                .filter(type -> !type.isInterface())
                .filter(type -> type.getSimpleName().endsWith("On")
                        || Objects.equals(
                                ResolvableType.forClass(Query.class, type)
                                        .getGeneric(0)
                                        .resolve(),
                                History.class))
                .collect(Collectors.toSet());
        assertThat(histories).isEqualTo(THINGS.keySet());
    }

    private static io.waymark.shared.Who[] rule(Class<?> query) {
        return Objects.requireNonNull(query.getAnnotation(AllowedTo.class)).value();
    }
}
