package io.waymark.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AggregateShapeTest {

    record Inner(String word, int number) {}

    record OtherInner(String word, long number) {}

    static class Thing {
        Map<String, List<Inner>> inside = Map.of();
    }

    static class WithOneMore {
        Map<String, List<Inner>> inside = Map.of();
        boolean more;
    }

    static class WithOther {
        Map<String, List<OtherInner>> inside = Map.of();
    }

    private final AggregateShape shape = new AggregateShape();

    @Test
    void anythingThatIsStoredOtherwiseIsAnotherShape() {
        assertThat(shape.revisionOf(Thing.class)).isEqualTo(new AggregateShape().revisionOf(Thing.class));
        assertThat(List.of(Thing.class, WithOneMore.class, WithOther.class).stream()
                        .map(type -> shape.revisionOf(type)))
                .doesNotHaveDuplicates();
        assertThat(shape.revisionOf(Inner.class)).isNotEqualTo(shape.revisionOf(OtherInner.class));
    }
}
