package io.waymark.people.sync;

import io.waymark.people.api.SyncKind;
import io.waymark.shared.Actor;

/**
 * A sync as somebody wants it.
 *
 * @param preview whether it is only to look
 * @param meantLeavers as {@link io.waymark.people.api.RunSync}
 * @param by who acts
 */
record Order(SyncKind kind, boolean preview, String meantLeavers, Actor by) {}
