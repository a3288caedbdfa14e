package io.waymark.shared;

import java.util.List;

/**
 * That something happened, without when and by whom.
 *
 * @param event by the name of its type; the sentence a person reads is the text {@code history.event.<event>}
 * @param args what the sentence names, in the order of its placeholders: texts, numbers, days and instants
 */
public record HistoryFact(String event, List<Object> args) {}
