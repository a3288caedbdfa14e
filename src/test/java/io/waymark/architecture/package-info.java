/**
 * The ten rules of the architecture as tests. Each runs twice: over our own code, which it must find clean, and over a handful of
 * classes under {@code violations}, where it must find exactly what was broken there on purpose.
 */
@NullMarked
package io.waymark.architecture;

import org.jspecify.annotations.NullMarked;
