@NullMarked
package io.waymark.platform.time;

import org.jspecify.annotations.NullMarked;
