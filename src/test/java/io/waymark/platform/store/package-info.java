/** What every event store must do, and the stores that must do it. */
@NullMarked
package io.waymark.platform.store;

import org.jspecify.annotations.NullMarked;
