/** Writes calendars that programs of others subscribe to. */
@NullMarked
package io.waymark.integration.calendar;

import org.jspecify.annotations.NullMarked;
