@NullMarked
package io.waymark.notifications.api;

import org.jspecify.annotations.NullMarked;
