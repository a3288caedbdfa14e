package io.waymark.platform.axon;

import io.waymark.pathways.api.ReflectionWritten;
import java.util.function.UnaryOperator;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Two revisions {@link ReflectionWritten} never had: in {@code -1} its text was called {@code words}, in {@code 0} it was called
 * {@code thoughts}. An upcaster from each to the next, as real ones would be written.
 */
class RevisionZero {

    /** Declared in the wrong order, so that it is seen whose order counts. */
    @Bean
    @Order(2)
    SingleEventUpcaster thoughtsBecomeText() {
        return new Renaming("0", "1", "thoughts", "text");
    }

    @Bean
    @Order(1)
    SingleEventUpcaster wordsBecomeThoughts() {
        return new Renaming("-1", "0", "words", "thoughts");
    }

    private static final class Renaming extends SingleEventUpcaster {
        private final String before;
        private final String after;
        private final UnaryOperator<JsonNode> change;

        Renaming(String before, String after, String oldName, String newName) {
            this.before = before;
            this.after = after;
            this.change = event -> {
                ObjectNode changed = (ObjectNode) event;
                changed.set(newName, changed.remove(oldName));
                return changed;
            };
        }

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().equals(new SimpleSerializedType(ReflectionWritten.class.getName(), before));
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(
                    new SimpleSerializedType(ReflectionWritten.class.getName(), after), JsonNode.class, change);
        }
    }
}
