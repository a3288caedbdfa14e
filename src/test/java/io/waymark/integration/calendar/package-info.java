@NullMarked
package io.waymark.integration.calendar;

import org.jspecify.annotations.NullMarked;
