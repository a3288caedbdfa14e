package io.waymark.shared;

import org.jspecify.annotations.Nullable;

/**
 * A wish that something happen. Every command declares beside it who may send it, with {@link AllowedTo}.
 *
 * @param <R> what the sender gets back; {@link Void} for nothing but success
 */
public interface Command<R extends @Nullable Object> {}
