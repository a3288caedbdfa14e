@NullMarked
package io.waymark.platform.metrics;

import org.jspecify.annotations.NullMarked;
