@NullMarked
package io.waymark.notifications.sidestate;

import org.jspecify.annotations.NullMarked;
