/** Figures for Prometheus: the same that an operator sees on the page, under names that stay. */
@NullMarked
package io.waymark.platform.metrics;

import org.jspecify.annotations.NullMarked;
